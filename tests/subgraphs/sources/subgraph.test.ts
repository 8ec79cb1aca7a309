import { beforeAll, expect, test } from '@jest/globals';
import { describeEachDatabase } from '../../support/describe-each-database.ts';
import type { TestSubgraph } from '../../support/open-subgraph.ts';
import { undescribed } from '../../support/undescribed.ts';
import {
  buildArticle,
  buildClaim,
  buildQuote,
  openTestSources,
  send,
  spanOf,
} from './factories.ts';

const ENTITIES = `query ($representations: [_Any!]!) { _entities(representations: $representations) {
  __typename
  ... on Article { id headline }
  ... on Publisher { id name }
  ... on Passage { id exact }
  ... on Quote { id text }
  ... on Claim { id property }
} }`;

const LISTS = `query ($representations: [_Any!]!, $first: Int, $after: String) {
  _entities(representations: $representations) {
    ... on Event {
      quotes(first: $first, after: $after) { ...quotes }
      articles(first: 2) { ...articles }
      claims { id }
      some: claims(property: "Exchange.date") { id }
    }
    ... on Actor {
      quotes(first: $first, after: $after) { ...quotes }
      articles(first: 2) { ...articles }
    }
  }
}
fragment quotes on QuoteConnection {
  totalCount edges { node { text } } pageInfo { hasNextPage endCursor }
}
fragment articles on ArticleConnection {
  totalCount edges { node { headline } } pageInfo { hasNextPage endCursor }
}`;

/** An article on event and actor `n`, with a quote of its own and one that all articles carry. */
function buildReport(n: number, hour: number) {
  const body = `Actor${n} said “point ${n} ${hour}” and “the common line ${n}”.`;
  const at = { speakerId: `act_${n}`, eventIds: [`evt_${n}`] };
  return buildArticle(body, {
    headline: `${n} ${hour}`,
    publishedAt: `2031-05-${10 + hour}T00:00:00.000Z`,
    eventIds: [`evt_${n}`],
    mentions: [{ ...spanOf(body, `Actor${n}`), actorId: `act_${n}`, confidence: 1 }],
    quotes: [
      buildQuote(body, [`point ${n} ${hour}`], at),
      buildQuote(body, [`the common line ${n}`], at),
    ],
    claims: [
      buildClaim(body, `clm_${n}_a`, 'said', { eventId: `evt_${n}` }),
      buildClaim(body, `clm_${n}_b`, 'and', { eventId: `evt_${n}`, property: 'Exchange.date' }),
    ],
  });
}

describeEachDatabase('sources as a subgraph', (engine) => {
  let sources: TestSubgraph;
  let id: string;
  beforeAll(async () => {
    sources = await openTestSources(engine);
    for (const n of [1, 2, 3]) {
      for (const hour of [1, 2, 3]) id = await send(sources, buildReport(n, hour));
    }
  });

  const entities = async (query: string, representations: object[], more = {}) =>
    (await sources.data(query, { representations, ...more }))._entities;

  test('describes all that it offers', () => {
    expect(undescribed(sources.service.sdl)).toEqual([]);
  });

  test('is ready while its database answers', async () => {
    await expect(sources.service.ready()).resolves.toBeUndefined();
  });

  test('knows its entities by their keys', async () => {
    const { article } = await sources.data(
      `query ($id: ID!) { article(id: $id) {
        id url headline publisher { id name } quotes { id text }
        mentions { passage { id exact } } claims { id property }
      } }`,
      { id },
    );
    const { url, headline, publisher, quotes, mentions, claims } = article;
    const known = [
      ['Article', { id }, { id, headline }],
      ['Article', { url }, { id, headline }],
      ['Publisher', { id: publisher.id }, publisher],
      ['Passage', { id: mentions[0].passage.id }, mentions[0].passage],
      ['Quote', { id: quotes[0].id }, quotes[0]],
      ['Claim', { id: claims[0].id }, claims[0]],
    ] as const;
    const found = await entities(
      ENTITIES,
      known.map(([__typename, key]) => ({ __typename, ...key })),
    );
    expect(found).toEqual(known.map(([__typename, , fields]) => ({ __typename, ...fields })));
  });

  test.each(['Article', 'Publisher', 'Passage', 'Quote', 'Claim'])(
    'answers null for an unknown %s',
    async (__typename) => {
      expect(await entities(ENTITIES, [{ __typename, id: 'none' }])).toEqual([null]);
    },
  );

  test.each(['Event', 'Actor'])('lends every %s its quotes and articles', async (__typename) => {
    const key = __typename === 'Event' ? 'evt' : 'act';
    const [first, none] = await entities(
      LISTS,
      [
        { __typename, id: `${key}_1` },
        { __typename, id: `${key}_none` },
      ],
      { first: 3 },
    );
    expect(first.quotes).toMatchObject({ totalCount: 4, pageInfo: { hasNextPage: true } });
    expect(first.articles).toMatchObject({
      totalCount: 3,
      edges: [{ node: { headline: '1 3' } }, { node: { headline: '1 2' } }],
      pageInfo: { hasNextPage: true },
    });
    const after = first.quotes.pageInfo.endCursor;
    const [rest] = await entities(LISTS, [{ __typename, id: `${key}_1` }], { first: 3, after });
    const texts = [first, rest].flatMap(({ quotes }) =>
      quotes.edges.map(({ node }: { node: { text: string } }) => node.text),
    );
    expect(texts.sort()).toEqual(['point 1 1', 'point 1 2', 'point 1 3', 'the common line 1']);
    expect(none.quotes).toMatchObject({ totalCount: 0, edges: [] });
    expect(none.articles).toMatchObject({ totalCount: 0, edges: [] });
  });

  test('lends every Event its claims, all or those of one property', async () => {
    const [event] = await entities(LISTS, [{ __typename: 'Event', id: 'evt_2' }]);
    expect(event.claims).toEqual([{ id: 'clm_2_b' }, { id: 'clm_2_a' }]);
    expect(event.some).toEqual([{ id: 'clm_2_b' }]);
  });

  test.each(['Event', 'Actor'])('asks as many statements for many %ss as for one', async (type) => {
    const key = type === 'Event' ? 'evt' : 'act';
    const ask = (numbers: number[]) =>
      sources.statementsOf(() =>
        entities(
          LISTS,
          numbers.map((n) => ({ __typename: type, id: `${key}_${n}` })),
        ),
      );
    // Two branches that end in the same turn share a batch; the least of some tries is what is needed.
    const least = async (numbers: number[]) => {
      const tries = [await ask(numbers), await ask(numbers), await ask(numbers)];
      return Math.min(...tries.map(({ length }) => length));
    };
    expect(await least([1, 2, 3])).toBe(await least([1]));
  });

  test('asks as many statements for many articles as for one', async () => {
    const ask = (first: number) =>
      sources.statementsOf(() =>
        sources.data(
          `query ($first: Int) { articles(first: $first) { edges { node {
            publisher { name } republicationOf { id } republications { id } creditedTo { name }
            events { id } mentions { actor { id } passage { exact } }
            quotes { text about { id } occurrences { exact article { headline } } }
            claims { quote { text } evidence { exact } independentSources }
          } } } }`,
          { first },
        ),
      );
    expect((await ask(9)).length).toBe((await ask(1)).length);
  });
});
