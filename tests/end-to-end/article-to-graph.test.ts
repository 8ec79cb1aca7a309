import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from '@jest/globals';
import { describeEachDatabase } from '../support/describe-each-database.ts';
import { ingest, type Json, openGraph, type TestGraph } from '../support/graph.ts';

const BODY = readFileSync(new URL('../fixtures/planned-exchange.txt', import.meta.url), 'utf8');
const OTHER = BODY.replaceAll('340', '300').replace('Every office', 'Each office');

interface Passage {
  exact: string;
  start: number;
  end: number;
  article: { headline: string; body: string };
}

const nodes = <T>(connection: { edges: { node: T }[] }): T[] =>
  connection.edges.map(({ node }) => node);

describeEachDatabase('an article goes in, one federated query comes out', (engine) => {
  let graph: TestGraph;
  let articleId: string;

  beforeAll(async () => {
    graph = await openGraph(engine);
    const sent = await ingest(graph, { body: BODY });
    expect(sent.outcome).toBe('CREATED');
    articleId = sent.article.id;
  });

  test.each([
    ['teryan', 'Aram Teryan', 'president', null],
    ['SAHAK', 'Nare Sahakyan', 'head', 'Security Council'],
  ])('%s finds %s, %s', async (text, name, title, organization) => {
    const { officials } = await graph.data(
      `query ($text: String) { officials(filter: { text: $text }) { edges { node {
        name nationality { isoCode }
        tenures { position { title organization { name } country { isoCode } } claim { evidence { exact } } }
      } } } }`,
      { text },
    );
    const [official, ...others] = nodes<Json>(officials);
    expect(others).toEqual([]);
    expect(official).toMatchObject({ name, nationality: { isoCode: 'AM' } });
    const { position, claim } = official!.tenures[0];
    expect(position).toMatchObject({ title, country: { isoCode: 'AM' } });
    expect(position.organization?.name ?? null).toBe(organization);
    expect(claim.evidence[0].exact.toLowerCase()).toContain(title);
  });

  test('who said what about which event, across three subgraphs in one query', async () => {
    const { officials } =
      await graph.data(`{ officials(filter: { text: "sahakyan" }) { edges { node {
      quotes { edges { node {
        text kind cue
        occurrences { exact start end article { headline body } }
        about { __typename title }
      } } }
    } } } }`);
    const [official] = nodes<Json>(officials);
    const quotes = nodes<Json>(official!.quotes);
    const texts = quotes.map(({ text, kind }) => [kind, text]);
    expect(texts).toContainEqual([
      'DIRECT',
      'We will go on, day and night, so that those who wait in the camps can sit at the family table again—with their children and with their parents',
    ]);
    expect(texts).toContainEqual(['PARTIAL', 'lists and transport routes']);
    const passages = quotes.flatMap(({ occurrences }) => occurrences as Passage[]);
    for (const { exact, start, end, article } of passages) {
      expect(article.body.slice(start, end)).toBe(exact);
      expect(article.headline).toMatch(/^Armenia Seeks Prisoner Swap/);
    }
    const about = quotes.flatMap((quote) => quote.about as { __typename: string }[]);
    expect(about.map(({ __typename }) => __typename)).toContain('Negotiation');
  });

  test('the planned exchange, its parties, its figure and the accord it would be held under', async () => {
    const { exchanges } = await graph.data(`{ exchanges { edges { node {
      status
      participants(role: [PARTY]) { actor { ... on Country { isoCode } } }
      counts { measure side { name } best { value claim { evidence { exact } } } low high disputed }
      related { kind event { __typename title } }
    } } } }`);
    const [exchange, ...others] = nodes<Json>(exchanges);
    expect(others).toEqual([]);
    expect(['PROPOSED', 'UNDER_NEGOTIATION']).toContain(exchange!.status);
    expect(exchange!.participants.map((one: Json) => one.actor.isoCode).sort()).toEqual([
      'AM',
      'AZ',
    ]);
    expect(exchange!.counts).toEqual([
      {
        measure: 'PERSONS_TO_BE_RELEASED',
        side: { name: 'Armenia' },
        best: { value: 340, claim: { evidence: [{ exact: expect.stringContaining('340') }] } },
        low: 340,
        high: 340,
        disputed: false,
      },
    ]);
    expect(exchange!.related).toEqual([
      { kind: 'UNDER_AGREEMENT', event: { __typename: 'Agreement', title: 'Tbilisi agreements' } },
    ]);
  });

  test('the consultations, where they were held and who spoke for whom', async () => {
    const { negotiations } = await graph.data(`{ negotiations { edges { node {
      places { place { name country { isoCode } } }
      participants(role: [DELEGATE]) { actor { name } onBehalfOf { name } }
    } } } }`);
    const [talks, ...others] = nodes<Json>(negotiations);
    expect(others).toEqual([]);
    expect(talks!.places.map((one: Json) => one.place.country.isoCode).sort()).toEqual([
      'GE',
      'QA',
    ]);
    expect(talks!.participants).toEqual([
      { actor: { name: 'Nare Sahakyan' }, onBehalfOf: { name: 'Armenia' } },
    ]);
  });

  test('the accord, its year and its mediator', async () => {
    const { agreements } = await graph.data(`{ agreements { edges { node {
      title status date { earliest latest precision }
      participants(role: [MEDIATOR]) { actor { name } }
      exchanges { totalCount }
    } } } }`);
    expect(nodes(agreements)).toEqual([
      {
        title: 'Tbilisi agreements',
        status: 'AGREED',
        date: { earliest: '2021-01-01', latest: '2021-12-31', precision: 'YEAR' },
        participants: [{ actor: { name: 'Georgia' } }],
        exchanges: { totalCount: 1 },
      },
    ]);
  });

  test('the credited original; no sub-heading became a name or an event', async () => {
    const { article, officials, organizations, events } = await graph.data(
      `query ($id: ID) {
        article(id: $id) { creditedTo { name } body language claims { property } }
        officials { edges { node { name } } }
        organizations(text: "framework") { totalCount }
        events { edges { node { title } } }
      }`,
      { id: articleId },
    );
    expect(article).toMatchObject({ creditedTo: { name: 'Caucasus Courier' }, language: 'en' });
    expect(article.body).toBe(BODY);
    expect(nodes(officials)).toEqual([{ name: 'Aram Teryan' }, { name: 'Nare Sahakyan' }]);
    expect(organizations.totalCount).toBe(0);
    expect(nodes(events)).toHaveLength(3);
  });

  test('sending it again changes nothing, not a row', async () => {
    const services = ['people', 'events', 'sources'];
    const stored = () => Promise.all(services.map((name) => engine.rows(graph.url, name)));
    const before = await stored();
    const again = await ingest(graph, { body: BODY });
    expect(again).toMatchObject({ outcome: 'UNCHANGED', article: { id: articleId } });
    expect(await stored()).toEqual(before);
  });

  test('a second article with another figure: one exchange, both figures, disputed', async () => {
    const { outcome } = await ingest(graph, { body: OTHER });
    expect(outcome).toBe('CREATED');
    const { exchanges, agreements, negotiations } = await graph.data(`{
      exchanges { edges { node { counts {
        measure low high disputed all { value claim { independentSources } }
      } } } }
      agreements { totalCount }
      negotiations { totalCount }
    }`);
    const [exchange, ...others] = nodes<Json>(exchanges);
    expect(others).toEqual([]);
    expect(exchange!.counts).toHaveLength(1);
    const [{ all, ...count }] = exchange!.counts;
    expect(count).toEqual({
      measure: 'PERSONS_TO_BE_RELEASED',
      low: 300,
      high: 340,
      disputed: true,
    });
    expect(all.map(({ value }: { value: number }) => value).sort()).toEqual([300, 340]);
    expect([agreements.totalCount, negotiations.totalCount]).toEqual([1, 1]);
  });

  test('withdrawing the second article takes back what rested on it alone', async () => {
    const { articles } = await graph.data('{ articles { edges { node { id body } } } }');
    const second = nodes<{ id: string; body: string }>(articles).find(
      ({ body }) => body === OTHER,
    )!;
    const retract = `mutation ($id: ID!) { retractArticle(id: $id, reason: "test") {
      ... on Retracted { articleId claims } ... on ArticleNotFound { articleId }
    } }`;
    const { retractArticle } = await graph.data(retract, { id: second.id }, ['ingest']);
    expect(retractArticle).toEqual({ articleId: second.id, claims: expect.any(Number) });
    expect(retractArticle.claims).toBeGreaterThan(0);
    const after = await graph.data(`{
      articles { totalCount }
      exchanges { edges { node { counts { low high disputed } } } }
    }`);
    expect(after.articles.totalCount).toBe(1);
    expect(nodes(after.exchanges)).toEqual([
      { counts: [{ low: 340, high: 340, disputed: false }] },
    ]);
    const unknown = await graph.data(retract, { id: 'art_unknown' }, ['ingest']);
    expect(unknown.retractArticle).toEqual({ articleId: 'art_unknown' });
  });

  test.each([
    ['an empty body', { body: ' ' }, 'body'],
    ['a day to come', { body: BODY, publishedAt: '2999-01-01T00:00:00Z' }, 'publishedAt'],
    ['a malformed address', { body: BODY, url: 'nowhere' }, 'url'],
    ['a page without an article', { body: '<html><body></body></html>', format: 'HTML' }, 'body'],
  ])('refuses %s and stores nothing', async (_, input, path) => {
    const before = await engine.rows(graph.url, 'sources');
    const result = await ingest(graph, input);
    expect(result).toMatchObject({ __typename: 'InvalidArticle', problems: [{ path }] });
    expect(await engine.rows(graph.url, 'sources')).toEqual(before);
  });

  test.each([
    ['without a token', undefined, 'UNAUTHENTICATED'],
    ['with a token for something else', ['read'], 'FORBIDDEN'],
  ])('does not let a caller %s write', async (_, scopes, code) => {
    const { data, errors } = await graph.answer(
      `mutation { ingestArticle(input: { body: "x" }) { __typename } }`,
      {},
      scopes,
    );
    expect(data?.ingestArticle ?? null).toBeNull();
    expect(errors?.map(({ extensions }) => extensions?.code)).toEqual([code]);
  });
});
