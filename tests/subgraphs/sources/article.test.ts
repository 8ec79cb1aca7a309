import { beforeAll, expect, test } from '@jest/globals';
import { describeEachDatabase } from '../../support/describe-each-database.ts';
import type { TestSubgraph } from '../../support/open-subgraph.ts';
import { buildArticle, openTestSources, send, spanOf, withdraw } from './factories.ts';

const LIST = `query ($filter: ArticleFilter, $first: Int, $after: String) {
  articles(filter: $filter, first: $first, after: $after) {
    totalCount
    edges { cursor node { headline } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`;

const ARTICLES = [
  {
    headline: 'A',
    body: 'The fleet of Orrin left Café Lune.',
    language: 'en',
    day: '2031-05-10T00:00',
  },
  {
    headline: 'B',
    body: 'A storm came.\nThe fleet turned back.',
    language: 'en-GB',
    day: '2031-05-10T23:59',
  },
  { headline: 'C', body: 'Der Sturm kam. UN helped.', language: 'de', day: '2031-05-11T12:00' },
  {
    headline: 'D',
    body: 'The storm passed over the café.',
    language: 'eng',
    day: '2031-05-12T12:00',
  },
  { headline: 'E', body: 'A false storm.', language: 'en', day: '2031-05-13T12:00' },
];

describeEachDatabase('articles', (engine) => {
  let sources: TestSubgraph;
  const ids: Record<string, string> = {};
  beforeAll(async () => {
    sources = await openTestSources(engine);
    for (const { headline, body, language, day } of ARTICLES) {
      const isEarly = headline < 'C';
      const article = buildArticle(body, {
        headline,
        language,
        url: `https://herald.example/${headline}`,
        publishedAt: `${day}:00.000Z`,
        publisher: { name: isEarly ? 'Early Post' : 'Late Post', domain: null, countryCode: null },
        eventIds: isEarly ? ['evt_fleet'] : ['evt_storm'],
        mentions: body.includes('Orrin')
          ? [{ ...spanOf(body, 'Orrin'), actorId: 'act_orrin', confidence: 1 }]
          : [],
      });
      ids[headline] = await send(sources, article);
    }
    await withdraw(sources, ids.E!);
    const { publishers } = await sources.data('{ publishers(text: "early") { id } }');
    ids.early = publishers[0].id;
  });

  const page = async (variables: Record<string, unknown>) =>
    (await sources.data(LIST, variables)).articles;
  const listed = ({ edges }: { edges: { node: { headline: string } }[] }) =>
    edges.map(({ node }) => node.headline).join('');

  test.each([
    [null, 'DCBA'],
    [{}, 'DCBA'],
    [{ text: 'storm' }, 'DB'],
    [{ text: 'FLEET storm' }, 'B'],
    [{ text: 'cafe' }, 'DA'],
    [{ text: 'un' }, 'C'],
    [{ text: 'the' }, 'DBA'],
    [{ text: 'flee' }, ''],
    [{ text: 'fleet* OR sturm' }, ''],
    [{ text: '—' }, ''],
    [{ actorId: 'act_orrin' }, 'A'],
    [{ eventId: 'evt_fleet' }, 'BA'],
    [{ eventId: 'evt_none' }, ''],
    [{ language: 'en' }, 'BA'],
    [{ language: 'en-GB' }, 'B'],
    [{ language: 'e%' }, ''],
    [{ from: '2031-05-11' }, 'DC'],
    [{ until: '2031-05-10' }, 'BA'],
    [{ from: '2031-05-10', until: '2031-05-11', text: 'storm' }, 'B'],
  ])('kept by %j are %s, newest first', async (filter, expected) => {
    const found = await page({ filter });
    expect(listed(found)).toBe(expected);
    expect(found.totalCount).toBe(expected.length);
  });

  test('of one publisher are kept by its id', async () => {
    expect(listed(await page({ filter: { publisherId: ids.early } }))).toBe('BA');
  });

  test('come in pages that follow each other', async () => {
    const first = await page({ first: 3 });
    expect(listed(first)).toBe('DCB');
    expect(first.pageInfo).toEqual({
      hasNextPage: true,
      hasPreviousPage: false,
      startCursor: first.edges[0].cursor,
      endCursor: first.edges[2].cursor,
    });
    const second = await page({ first: 3, after: first.pageInfo.endCursor });
    expect(listed(second)).toBe('A');
    expect(second).toMatchObject({
      totalCount: 4,
      pageInfo: { hasNextPage: false, hasPreviousPage: true },
    });
  });

  test.each([
    [{ first: 0 }, 'BAD_USER_INPUT'],
    [{ first: 101 }, 'BAD_USER_INPUT'],
    [{ after: 'x' }, 'INVALID_CURSOR'],
    [{ filter: { text: 'x'.repeat(501) } }, 'BAD_USER_INPUT'],
  ])('are refused for %j with %s', async (variables, code) => {
    const { errors } = await sources.answer(LIST, variables);
    expect(errors?.[0]?.extensions?.code).toBe(code);
  });

  test('are found one by one, by id or by address', async () => {
    const one = async (args: string) =>
      (await sources.data(`{ article(${args}) { headline retractedAt } }`)).article;
    const found = { headline: 'A', retractedAt: null };
    expect(await one(`id: "${ids.A}"`)).toEqual(found);
    expect(await one('url: "https://herald.example/A"')).toEqual(found);
    expect(await one(`id: "${ids.E}"`)).toEqual({ headline: 'E', retractedAt: expect.any(String) });
    expect(await one('id: "art_none"')).toBeNull();
    expect(await one('url: "https://herald.example/none"')).toBeNull();
  });

  test.each(['{ article { id } }', '{ article(id: "a", url: "b") { id } }'])(
    'are asked for by one key, not by %s',
    async (query) => {
      const { errors } = await sources.answer(query);
      expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
    },
  );
});
