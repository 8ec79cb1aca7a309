import { beforeAll, expect, test } from '@jest/globals';
import { describeEachDatabase } from '../../../support/describe-each-database.ts';
import type { TestSubgraph } from '../../../support/open-subgraph.ts';
import { buildArticle, openTestSources, send, type Unreserved, withdraw } from '../factories.ts';

const ARTICLE = `query ($id: ID!) { article(id: $id) {
  republicationOf { id } republications { id } creditedTo { name }
} }`;

const on = (day: number) => ({ publishedAt: `2031-05-${10 + day}T00:00:00.000Z` });

describeEachDatabase('an original and its republications', (engine) => {
  let sources: TestSubgraph;
  beforeAll(async () => {
    sources = await openTestSources(engine);
  });

  const sendAll = async (articles: Unreserved[]) => {
    const ids: string[] = [];
    for (const article of articles) ids.push(await send(sources, article));
    return ids;
  };
  const family = async (id: string) => {
    const { article } = await sources.data(ARTICLE, { id });
    const { republicationOf, republications } = article;
    return [republicationOf?.id ?? null, republications.map((copy: { id: string }) => copy.id)];
  };

  test.each([
    ['the original first', [0, 1, 2]],
    ['the original last', [2, 1, 0]],
    ['the original between', [1, 0, 2]],
  ])('find each other with %s', async (order, days) => {
    const ids = await sendAll(days.map((day) => buildArticle(`A text, ${order}.`, on(day))));
    const [first, second, third] = [0, 1, 2].map((day) => ids[days.indexOf(day)]);
    expect(await family(first!)).toEqual([null, [second, third]]);
    expect(await family(second!)).toEqual([first, []]);
    expect(await family(third!)).toEqual([first, []]);
  });

  test('find each other where they are sent at once', async () => {
    const articles = [0, 1, 2].map((day) => buildArticle('A text in a hurry.', on(day)));
    const [first, second, third] = await Promise.all(articles.map((one) => send(sources, one)));
    expect(await family(first!)).toEqual([null, [second, third]]);
  });

  test('find each other where the copy is the shorter one and came first', async () => {
    const [copy, original] = await sendAll([
      buildArticle('Uno.\nDue.', on(1)),
      buildArticle('Uno.\nDue.\nTre.\nQuattro.\nCinque.', on(0)),
    ]);
    expect(await family(original!)).toEqual([null, [copy]]);
  });

  test('stay apart where less than half is shared', async () => {
    const ids = await sendAll([
      buildArticle('Eins.\nZwei.\nDrei.', on(0)),
      buildArticle('Eins.\nVier.\nSechs.', on(1)),
    ]);
    expect(await Promise.all(ids.map(family))).toEqual([
      [null, []],
      [null, []],
    ]);
  });

  test('part where the copy is rewritten', async () => {
    const [original, copy] = [
      buildArticle('Rewrite me.', on(0)),
      buildArticle('Rewrite me.', on(1)),
    ];
    const [originalId, copyId] = await sendAll([original, copy]);
    await send(sources, { ...buildArticle('Rewritten.', on(1)), url: copy.url });
    expect(await family(copyId!)).toEqual([null, []]);
    expect(await family(originalId!)).toEqual([null, []]);
  });

  test('leave out a withdrawn republication', async () => {
    const [original, copy] = await sendAll([
      buildArticle('Here today.', on(0)),
      buildArticle('Here today.', on(1)),
    ]);
    await withdraw(sources, copy!);
    expect(await family(original!)).toEqual([null, []]);
  });

  test('need no credit: it shows only where the original is not in the graph', async () => {
    const creditOf = async (article: Unreserved) =>
      (await sources.data(ARTICLE, { id: await send(sources, article) })).article.creditedTo;
    const credit = { creditedTo: 'Orrin Wire' };
    expect(await creditOf(buildArticle('By wire.', { ...on(0), ...credit }))).toEqual({
      name: 'Orrin Wire',
    });
    expect(await creditOf(buildArticle('By wire.', { ...on(1), ...credit }))).toBeNull();
    const own = { creditedTo: 'valdoria herald' };
    expect(await creditOf(buildArticle('By ourselves.', own))).toBeNull();
  });
});
