import { beforeAll, expect, test } from '@jest/globals';
import { describeEachDatabase } from '../../../support/describe-each-database.ts';
import type { TestSubgraph } from '../../../support/open-subgraph.ts';
import { buildArticle, openTestSources, record, reserve, send, spanOf } from '../factories.ts';

const ARTICLE = `query ($id: ID!) { article(id: $id) {
  mentions { passage { id start prefix suffix } }
} }`;

describeEachDatabase('the passages of an article', (engine) => {
  let sources: TestSubgraph;
  beforeAll(async () => {
    sources = await openTestSources(engine);
  });

  const read = async (id: string) => (await sources.data(ARTICLE, { id })).article;

  test('cuts no character in half', async () => {
    const body = `${'😀'.repeat(40)}x${'😀'.repeat(40)}`;
    const mentions = [{ ...spanOf(body, 'x'), actorId: null, confidence: 1 }];
    const [mention] = (await read(await send(sources, buildArticle(body, { mentions })))).mentions;
    expect(mention.passage).toMatchObject({
      start: 80,
      prefix: '😀'.repeat(16),
      suffix: '😀'.repeat(16),
    });
    const odd = `y${body}`;
    const span = spanOf(odd, '😀x');
    const shifted = { ...span, start: span.start - 31, actorId: null, confidence: 1 };
    await expect(send(sources, buildArticle(odd, { mentions: [shifted] }))).rejects.toThrow(
      'whole characters',
    );
  });

  test.each([
    ['before the text', { start: -1, end: 2 }],
    ['behind the text', { start: 0, end: 100 }],
    ['empty', { start: 2, end: 2 }],
    ['turned round', { start: 3, end: 1 }],
    ['within a character', { start: 1, end: 2 }],
  ])('refuses a span that is %s', async (_what, span) => {
    const mentions = [{ ...span, actorId: null, confidence: 1 }];
    const before = await sources.rowCounts();
    const article = buildArticle('😀 text', { mentions });
    const reservation = await reserve(sources, article);
    await expect(record(sources, article, reservation)).rejects.toThrow('BAD_USER_INPUT');
    expect(await sources.rowCounts()).toEqual({ ...before, article_key: before.article_key! + 1 });
  });

  test('stay the same where words and surroundings do', async () => {
    const mentionsOf = (body: string) => ({
      mentions: ['Ebb', 'Orrin'].map((name) => ({
        ...spanOf(body, name),
        actorId: null,
        confidence: 1,
      })),
    });
    const body = `Ebb is here. ${'Between them lies a long road. '.repeat(3)}Orrin is there.`;
    const article = buildArticle(body, mentionsOf(body));
    const before = (await read(await send(sources, article))).mentions;
    const revised = body.replace('there', 'far');
    const revision = { ...buildArticle(revised, mentionsOf(revised)), url: article.url };
    const after = (await read(await send(sources, revision))).mentions;
    expect(after[0]).toEqual(before[0]);
    expect(after[1].passage.start).toBe(before[1].passage.start);
    expect(after[1].passage.id).not.toBe(before[1].passage.id);
  });

  test('are refused beyond 20,000 units each and 20 million in all', async () => {
    const body = 'x'.repeat(21_100);
    const spans = (count: number, length: number) => ({
      mentions: Array.from({ length: count }, (_, start) => ({
        start,
        end: start + length,
        actorId: null,
        confidence: 1,
      })),
    });
    const sending = (mentions: object) => send(sources, buildArticle(body, mentions));
    await expect(sending(spans(1, 20_001))).rejects.toThrow('at most 20000; got 20001');
    await expect(sending(spans(1_001, 20_000))).rejects.toThrow('at most 20000000');
    await expect(sending(spans(1, 20_000))).resolves.toMatch(/^art_/);
  });
});
