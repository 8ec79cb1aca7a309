import { beforeAll, expect, test } from '@jest/globals';
import { describeEachDatabase } from '../../../support/describe-each-database.ts';
import type { TestSubgraph } from '../../../support/open-subgraph.ts';
import { buildArticle, buildQuote, openTestSources, send } from '../factories.ts';

const SEARCH = `query ($text: String!, $first: Int, $after: String) {
  search(text: $text, first: $first, after: $after) {
    totalCount
    edges { cursor score passage { exact } node {
      __typename ... on Article { headline } ... on Quote { text }
    } }
    pageInfo { hasNextPage endCursor }
  }
}`;

const BODIES = [
  ['Ferry', 'The ferry sank.\nNobody was hurt on the ferry, the ferry company said.'],
  ['Harbour', 'The harbour of Ébb was shut.\n“The ferry is lost,” Sel said.'],
  ['Talks', 'UN staff met in Київ.'],
  ['Weather', 'It rained.'],
] as const;

describeEachDatabase('search', (engine) => {
  let sources: TestSubgraph;
  beforeAll(async () => {
    sources = await openTestSources(engine);
    for (const [headline, body] of BODIES) {
      const quotes = body.includes('“') ? [buildQuote(body, ['The ferry is lost,'])] : [];
      await send(sources, buildArticle(body, { headline, quotes }));
    }
    for (let i = 0; i < 10; i++) await send(sources, buildArticle(`Filler ${i}x.`));
  });

  const search = async (text: string, page = {}) =>
    (await sources.data(SEARCH, { text, ...page })).search;
  type Edge = { node: { headline?: string; text?: string }; score: number };
  const names = ({ edges }: { edges: Edge[] }) =>
    edges.map(({ node }) => node.headline ?? node.text);

  test.each([
    ['rained', ['Weather']],
    ['RAINED!', ['Weather']],
    ['ebb', ['Harbour']],
    ['київ', ['Talks']],
    ['un', ['Talks']],
    ['weather', ['Weather']],
    ['rain', []],
    ['', []],
    ['" * ( ) -', []],
    ['rained NOT it', ['Weather']],
    ['terms:rained', ['Weather']],
  ])('for %j finds %j', async (text, expected) => {
    const found = await search(text);
    expect(names(found)).toEqual(expected);
    expect(found.totalCount).toBe(expected.length);
  });

  test('gives each article and quote once, with the passage that matches best', async () => {
    const { edges, totalCount } = await search('ferry company');
    expect(totalCount).toBe(3);
    expect(edges[0]).toMatchObject({
      node: { __typename: 'Article', headline: 'Ferry' },
      passage: { exact: 'Nobody was hurt on the ferry, the ferry company said.' },
    });
    const rest = edges.slice(1).map(({ node }: Edge) => node.headline ?? node.text);
    expect(rest.sort()).toEqual(['Harbour', 'The ferry is lost']);
  });

  test('scores with up to six digits, the best match first', async () => {
    const scores = (await search('the ferry of the harbour')).edges.map(({ score }: Edge) => score);
    expect(scores.length).toBeGreaterThan(2);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    for (const score of scores) expect(score).toBe(Number(score.toFixed(6)));
    expect(scores[0]).toBeGreaterThan(0);
  });

  test('comes in pages that hold every hit once', async () => {
    const all = names(await search('filler ferry the rained un', { first: 100 }));
    const paged: unknown[] = [];
    let after: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof search>> = await search('filler ferry the rained un', {
        first: 2,
        after,
      });
      paged.push(...names(page));
      expect(page.totalCount).toBe(all.length);
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(paged).toEqual(all);
    expect(all.length).toBe(15);
  });

  test('takes as many statements for many hits as for one', async () => {
    const [one, many] = [
      await sources.statementsOf(() => search('rained')),
      await sources.statementsOf(() => search('filler')),
    ];
    expect(many.length).toBe(one.length);
  });
});
