import { beforeAll, expect, test } from '@jest/globals';
import { readExamples } from '../../cli/examples.ts';
import { readSamples, type Sample } from '../../samples/index.ts';
import { describeEachDatabase } from '../support/describe-each-database.ts';
import { ingest, type Json, openGraph, type TestGraph } from '../support/graph.ts';

const inputOf = ({ body, url, headline, publisher, publishedAt, language }: Sample) => ({
  body,
  url,
  headline,
  publisher,
  publishedAt,
  language,
});

/** Every list in an answer, with the path to it. */
function* lists(value: Json, path = ''): Generator<[string, Json[]]> {
  if (Array.isArray(value)) {
    yield [path, value];
    for (const item of value) yield* lists(item, path);
  } else if (value && typeof value === 'object') {
    for (const [key, inner] of Object.entries(value)) yield* lists(inner, `${path}.${key}`);
  }
}

describeEachDatabase('the sample corpus', (engine) => {
  let graph: TestGraph;
  let samples: Sample[];

  beforeAll(async () => {
    graph = await openGraph(engine);
    samples = await readSamples();
    for (const sample of samples) {
      expect(await ingest(graph, inputOf(sample))).toMatchObject({ outcome: 'CREATED' });
    }
  });

  test.each(readExamples())(
    'answers the example $name, and every list of it somewhere',
    async ({ query }) => {
      const data = await graph.data(query);
      const filled = new Map<string, boolean>();
      for (const [path, items] of lists(data)) {
        filled.set(path, (filled.get(path) ?? false) || items.length > 0);
      }
      expect(filled.size).toBeGreaterThan(0);
      expect([...filled].filter(([, isFilled]) => !isFilled)).toEqual([]);
    },
  );

  test('knows a republication by its original, and counts the two once', async () => {
    const copy = samples.find(({ republicationOf }) => republicationOf)!;
    const { article } = await graph.data(
      `query ($url: String) { article(url: $url) {
        creditedTo { name }
        republicationOf { url republications { url } }
        claims { independentSources }
      } }`,
      { url: copy.url },
    );
    expect(article.republicationOf.url).toBe(copy.republicationOf);
    expect(article.republicationOf.republications).toEqual([{ url: copy.url }]);
    expect(article.creditedTo).toBeNull();
  });

  test('keeps what sources disagree on', async () => {
    const { exchanges } = await graph.data(`{ exchanges(filter: { disputed: true }, first: 50) {
      edges { node { counts { disputed low high } } }
    } }`);
    expect(exchanges.edges.length).toBeGreaterThan(0);
    for (const { node } of exchanges.edges) {
      const disputed = node.counts.filter((count: Json) => count.disputed);
      for (const { low, high } of disputed) expect(low).toBeLessThan(high);
    }
  });

  test('leads from every quote and claim of every article to its very words', async () => {
    const { articles } = await graph.data(`{ articles(first: 50) { edges { node {
      body
      quotes { occurrences { article { url } exact start end } }
      claims { evidence { exact start end article { body } } }
      mentions { passage { exact start end } }
    } } } }`);
    expect(articles.edges).toHaveLength(samples.length);
    for (const { node } of articles.edges) {
      expect(node.claims.length).toBeGreaterThan(0);
      for (const { passage } of node.mentions) {
        expect(node.body.slice(passage.start, passage.end)).toBe(passage.exact);
      }
      for (const { exact, start, end, article } of node.claims.flatMap((c: Json) => c.evidence)) {
        expect(article.body.slice(start, end)).toBe(exact);
      }
    }
  });

  test('is read the same way a second time: nothing changes', async () => {
    const services = ['people', 'events', 'sources'];
    const stored = () => Promise.all(services.map((name) => engine.rows(graph.url, name)));
    const before = await stored();
    for (const sample of samples) {
      expect(await ingest(graph, inputOf(sample))).toMatchObject({ outcome: 'UNCHANGED' });
    }
    expect(await stored()).toEqual(before);
  });
});
