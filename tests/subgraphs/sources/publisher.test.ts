import { beforeAll, expect, test } from '@jest/globals';
import { describeEachDatabase } from '../../support/describe-each-database.ts';
import type { TestSubgraph } from '../../support/open-subgraph.ts';
import { buildArticle, openTestSources, send } from './factories.ts';

const NAMES = ['Ebb Morning Post', 'Éclair du Soir', 'Post of Orrin', 'AFP'];

describeEachDatabase('publishers', (engine) => {
  let sources: TestSubgraph;
  beforeAll(async () => {
    sources = await openTestSources(engine);
    for (const name of NAMES) {
      const publisher = { name, domain: null, countryCode: null };
      for (const text of ['one', 'two', 'three']) {
        await send(sources, buildArticle(`${name} ${text}`, { publisher, headline: text }));
      }
    }
  });

  test.each([
    [null, 'Agence Ebb Éclair Post'],
    ['post', 'Ebb Post'],
    ['POS mor', 'Ebb'],
    ['eclair', 'Éclair'],
    ['afp', 'Agence'],
    ['ost', ''],
    ['%', 'Agence Ebb Éclair Post'],
  ])('named %j are %s, by name', async (text, expected) => {
    const query = 'query ($text: String) { publishers(text: $text) { name } }';
    const { publishers } = await sources.data(query, { text });
    const names = publishers.map(({ name }: { name: string }) => name.split(' ')[0]);
    expect(names.join(' ')).toBe(expected);
  });

  test('are refused for a text of more than 200 characters', async () => {
    const query = 'query ($text: String) { publishers(text: $text) { name } }';
    const { errors } = await sources.answer(query, { text: 'x'.repeat(201) });
    expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
  });

  test('list their articles in pages, in as many statements for many as for one', async () => {
    const list = (text: string) =>
      sources.data(
        `query ($text: String) { publishers(text: $text) { articles(first: 2) {
          totalCount edges { node { publisher { name } } } pageInfo { hasNextPage }
        } } }`,
        { text },
      );
    const { publishers } = await list('post');
    expect(publishers).toHaveLength(2);
    for (const { articles } of publishers) {
      expect(articles).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } });
      expect(articles.edges).toHaveLength(2);
    }
    const [many, one] = [
      await sources.statementsOf(() => list('post')),
      await sources.statementsOf(() => list('morning')),
    ];
    expect(many.length).toBe(one.length);
  });
});
