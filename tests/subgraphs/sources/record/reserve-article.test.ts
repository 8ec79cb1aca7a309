import { beforeAll, expect, test } from '@jest/globals';
import { anonymousCaller, scopelessCaller } from '../../../support/callers.ts';
import { describeEachDatabase } from '../../../support/describe-each-database.ts';
import { isWrite, type TestSubgraph } from '../../../support/open-subgraph.ts';
import { buildArticle, openTestSources, record, reserve, send, withdraw } from '../factories.ts';

describeEachDatabase('reserving an article', (engine) => {
  let sources: TestSubgraph;
  beforeAll(async () => {
    sources = await openTestSources(engine);
  });

  test('writes one row for a new address, and gives the same until it is recorded', async () => {
    const article = buildArticle('The first text.');
    const before = await sources.rowCounts();
    const first = await reserve(sources, article);
    expect(first).toMatchObject({ state: 'NEW', originKey: first.id, originalId: null });
    expect(first.id).toMatch(/^art_/);
    expect(await sources.rowCounts()).toEqual({ ...before, article_key: before.article_key! + 1 });
    expect(await reserve(sources, { ...article, metadataHash: 'other' })).toEqual(first);
  });

  test('writes nothing for an article that is recorded just so', async () => {
    const article = buildArticle('The second text.');
    const id = await send(sources, article);
    const statements = await sources.statementsOf(async () => {
      expect(await reserve(sources, article)).toMatchObject({ id, state: 'CURRENT' });
    });
    expect(statements.filter(isWrite)).toEqual([]);
  });

  test.each([
    ['the text', { contentHash: 'other' }],
    ['the metadata', { metadataHash: 'other' }],
    ['the extractor', { extractorVersion: 'rules 2' }],
  ])('says that an article is outdated where %s changed', async (what, change) => {
    const article = buildArticle(`A text on ${what}.`);
    const id = await send(sources, article);
    expect(await reserve(sources, { ...article, ...change })).toMatchObject({
      id,
      state: 'OUTDATED',
    });
  });

  test('says that a withdrawn article is outdated', async () => {
    const article = buildArticle('A text to be withdrawn.');
    const id = await send(sources, article);
    await withdraw(sources, id);
    expect(await reserve(sources, article)).toMatchObject({ id, state: 'OUTDATED' });
  });

  test('gives one id to all who reserve an address at once', async () => {
    const article = buildArticle('A text that many send.');
    const reserved = await Promise.all(Array.from({ length: 6 }, () => reserve(sources, article)));
    expect(new Set(reserved.map(({ id }) => id)).size).toBe(1);
  });

  test('names the credited publisher as the origin, by whichever name', async () => {
    const credited = (creditedTo: string) =>
      reserve(sources, buildArticle(undefined, { creditedTo }));
    const bodies = { creditedTo: 'Orrin News Agency' };
    const own = await reserve(sources, buildArticle('A text with credit.', bodies));
    expect(own.originKey).toBe('credited:orrin news agency');
    const [short, long] = [await credited('AFP'), await credited('Agence France-Presse')];
    expect(short.originKey).toBe(long.originKey);
  });

  test('gives a republication the key of its original, for good', async () => {
    const original = buildArticle('A text that travels.', { creditedTo: 'Orrin News Agency' });
    const { originKey } = await reserve(sources, original);
    const originalId = await send(sources, original);
    const copy = buildArticle('A text that travels.');
    expect(await reserve(sources, copy)).toMatchObject({ originKey, originalId });
    await send(sources, copy);
    await send(sources, { ...copy, ...buildArticle('Now another text.'), url: copy.url });
    expect(await reserve(sources, copy)).toMatchObject({ originKey });
  });

  test.each([
    ['all of its paragraphs', 'One a.\nTwo a.\nThree a.\nFour a.', true],
    ['half of them', 'One a.\nTwo a.\nOther.\nText.', true],
    ['fewer than half', 'One a.\nOther.\nText.\nHere.', false],
  ])('finds the original that shares %s', async (what, body, isCopy) => {
    const mark = (text: string) => text.replaceAll('a.', `in ${what}.`);
    const originalId = await send(sources, buildArticle(mark('One a.\nTwo a.\nThree a.\nFour a.')));
    const reserved = await reserve(sources, buildArticle(mark(body)));
    expect(reserved.originalId).toBe(isCopy ? originalId : null);
  });

  test('prefers the original that shares most, then the oldest', async () => {
    const on = (day: number) => ({ publishedAt: `2031-06-${10 + day}T00:00:00.000Z` });
    // Long enough that none is a copy of another.
    const long = (shared: string, mark: string) =>
      `${shared}\n${['Five', 'Six', 'Seven', 'Eight', 'Nine'].join(` ${mark}.\n`)} ${mark}.`;
    const body = 'Uno.\nDue.\nTre.\nQuattro.';
    await send(sources, buildArticle(long('Uno.\nDue.', 'a'), on(0)));
    const later = buildArticle(long('Uno.\nDue.\nTre.', 'b'), on(3));
    const sooner = buildArticle(long('Due.\nTre.\nQuattro.', 'c'), on(2));
    const ids = [await send(sources, later), await send(sources, sooner)];
    const { originalId } = await reserve(sources, buildArticle(body, on(5)));
    expect(originalId).toBe(ids[1]);
  });

  test('takes for the original of a recorded article only one that appeared no later', async () => {
    const body = 'A text that two had.';
    const first = buildArticle(body, { publishedAt: '2031-05-01T00:00:00.000Z' });
    const second = buildArticle(body, { publishedAt: '2031-05-02T00:00:00.000Z' });
    const id = await send(sources, first);
    await send(sources, second);
    expect((await reserve(sources, first)).originalId).toBeNull();
    expect((await reserve(sources, second)).originalId).toBe(id);
  });

  test('never takes an article for its own original', async () => {
    const article = buildArticle('A lonely text.');
    await send(sources, article);
    expect((await reserve(sources, { ...article, metadataHash: 'x' })).originalId).toBeNull();
  });

  test('takes no withdrawn article for an original', async () => {
    await withdraw(sources, await send(sources, buildArticle('A false text.')));
    expect((await reserve(sources, buildArticle('A false text.'))).originalId).toBeNull();
  });

  test.each([
    ['an empty url', { url: '' }],
    ['a long url', { url: `https://herald.example/${'x'.repeat(2_048)}` }],
    ['letters in the url', { url: 'https://herald.example/ä' }],
    ['a long hash', { contentHash: 'x'.repeat(65) }],
    ['2,001 paragraphs', { paragraphHashes: Array.from({ length: 2_001 }, (_, i) => `h${i}`) }],
  ])('refuses %s', async (_what, overrides) => {
    await expect(reserve(sources, buildArticle('Text.', overrides))).rejects.toThrow(
      'BAD_USER_INPUT',
    );
  });

  test.each([
    ['nobody', anonymousCaller, 'UNAUTHENTICATED'],
    ['someone without the scope', scopelessCaller, 'FORBIDDEN'],
  ])('is not for %s', async (_who, caller, code) => {
    const mutations = [
      'mutation { withdrawArticle(id: "art_x", reason: "") { claims } }',
      `mutation { reserveArticle(input: { url: "x:y", contentHash: "c", metadataHash: "m",
        extractorVersion: "v", paragraphHashes: [] }) { id } }`,
    ];
    for (const mutation of mutations) {
      const { errors } = await sources.answer(mutation, {}, caller);
      expect(errors?.[0]?.extensions?.code).toBe(code);
    }
  });

  test('lets an article that failed half-way be recorded later', async () => {
    const article = buildArticle('A text in two steps.');
    const early = await reserve(sources, article);
    const late = await reserve(sources, article);
    expect(late).toEqual(early);
    expect(await record(sources, article, late)).toBe(early.id);
  });
});
