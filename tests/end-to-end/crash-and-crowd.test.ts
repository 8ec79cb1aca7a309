import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import type { GraphQLService } from '../../platform/graphql/subgraph-service.ts';
import { readSamples, type Sample } from '../../samples/index.ts';
import { openIngest } from '../../subgraphs/ingest/subgraph.ts';
import { ingestCaller } from '../support/callers.ts';
import { describeEachDatabase } from '../support/describe-each-database.ts';
import { ingest, type Json, openGraph } from '../support/graph.ts';
import { silentLogger } from '../support/log.ts';
import type { TestEngine } from '../support/test-engine.ts';

const BODY = readFileSync(new URL('../fixtures/planned-exchange.txt', import.meta.url), 'utf8');
const INGEST = `mutation { ingestArticle(input: { body: ${JSON.stringify(BODY)} }) {
  ... on Ingested { outcome article { id } }
} }`;

const EVERYTHING = `{
  articles { totalCount }
  officials { edges { node { name tenures { position { title } } } } }
  events { edges { node { title } } }
}`;

/** A service that breaks down at one of its mutations. */
function breakingAt(service: GraphQLService, mutation: string): GraphQLService {
  return {
    execute: (request, caller) =>
      request.query.includes(mutation)
        ? Promise.reject(new Error('the power is gone'))
        : service.execute(request, caller),
  };
}

async function tables(engine: TestEngine, url: string) {
  const counts = async (name: string) =>
    Object.entries(await engine.rows(url, name)).map(([table, rows]) => [table, rows.length]);
  return Promise.all(['people', 'events', 'sources'].map(counts));
}

const inputOf = ({ body, url, headline, publisher, publishedAt, language }: Sample) => ({
  body,
  url,
  headline,
  publisher,
  publishedAt,
  language,
});

describeEachDatabase('the write side', (engine) => {
  test.each(['recordActors', 'recordEvents', 'recordArticle'])(
    'shows nothing of an article that failed at %s, and finishes it when it is sent again',
    async (mutation) => {
      const graph = await openGraph(engine);
      const whole = await openGraph(engine);
      const peers = Object.fromEntries(
        [...graph.services].map(([name, service]) => [name, breakingAt(service, mutation)]),
      );
      const broken = await openIngest({ databaseUrl: '', log: silentLogger, peers });
      const failed = await broken.execute({ query: INGEST }, ingestCaller);
      expect(failed.errors).toHaveLength(1);
      expect(await graph.data('{ articles { totalCount } quotes { totalCount } }')).toEqual({
        articles: { totalCount: 0 },
        quotes: { totalCount: 0 },
      });
      expect(await ingest(graph, { body: BODY })).toMatchObject({ outcome: 'CREATED' });
      await ingest(whole, { body: BODY });
      expect(await graph.data(EVERYTHING)).toEqual(await whole.data(EVERYTHING));
      expect(await tables(engine, graph.url)).toEqual(await tables(engine, whole.url));
    },
  );

  test('takes many articles at once, each sent twice, without an error or a double', async () => {
    const graph = await openGraph(engine);
    const samples = (await readSamples()).slice(-12);
    const sent = [...samples, ...samples.toReversed()].map((sample) =>
      ingest(graph, inputOf(sample)),
    );
    const results = await Promise.all(sent);
    expect(new Set(results.map(({ article }) => article.id)).size).toBe(samples.length);
    const { articles, officials } = await graph.data(`{
      articles(first: 100) { edges { node { url } } }
      officials(first: 100) { edges { node { name nationality { isoCode } } } }
    }`);
    const urls = articles.edges.map(({ node }: Json) => node.url);
    expect(urls.sort()).toEqual(samples.map(({ url }) => url).sort());
    const people = officials.edges.map(
      ({ node }: Json) => `${node.name} ${node.nationality?.isoCode}`,
    );
    expect(people).toEqual([...new Set(people)]);
  });
});
