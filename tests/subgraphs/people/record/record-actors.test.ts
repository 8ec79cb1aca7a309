import { beforeAll, expect, test } from '@jest/globals';
import {
  anonymousCaller,
  callerWith,
  ingestCaller,
  scopelessCaller,
} from '../../../support/callers.ts';
import { describeEachDatabase } from '../../../support/describe-each-database.ts';
import { isWrite, type TestSubgraph } from '../../../support/open-subgraph.ts';
import {
  type ArticleActors,
  buildActor,
  buildArticleActors,
  buildPosition,
  openTestPeople,
  record,
} from '../../../support/people.ts';

const RECORD = 'mutation ($input: RecordActorsInput!) { recordActors(input: $input) { key } }';
const WITHDRAW = 'mutation ($id: ID!) { withdrawActors(articleId: $id) }';
const TENURES = `query ($id: ID!, $at: Date) {
  official(id: $id) { tenures(at: $at) { former rank claim { id } position { title organization { name } } } }
}`;

/** An article with what a long one has: officials, a body, a person, positions of all kinds. */
function buildLongArticle(): ArticleActors {
  const day = { earliest: '2031-05-01', latest: '2031-05-01', precision: 'DAY' as never };
  return buildArticleActors([
    buildActor({
      name: 'Ada Valdova',
      forms: ['A. Valdova', 'Valdova'],
      countryCode: 'UA',
      externalIds: [{ scheme: 'wikidata', value: 'Q9001' }],
      positions: [
        buildPosition({ title: 'minister', from: day }),
        buildPosition({
          title: 'envoy',
          organization: null,
          countryCode: 'UA',
          former: true,
          until: day,
        }),
        buildPosition({ title: 'minister', from: day, confidence: 0.4 }),
      ],
    }),
    buildActor({ name: 'Ministry of Foreign Affairs of Valdoria', kind: 'ORGANIZATION' as never }),
    buildActor({ name: 'Bo Tarn', kind: 'PERSON' as never }),
    buildActor({ name: 'Ukraine', kind: 'COUNTRY' as never, countryCode: 'UA' }),
  ]);
}

describeEachDatabase('recording the actors of an article', (engine) => {
  let people: TestSubgraph;
  beforeAll(async () => {
    people = await openTestPeople(engine);
  });

  const tenuresOf = async (id: string, at?: string) =>
    (await people.data(TENURES, { id, at })).official.tenures;

  test('answers each key with its actor and the claims of its positions, in order', async () => {
    const recorded = await record(people, buildLongArticle());
    expect(Object.keys(recorded)).toEqual([
      'Ada Valdova',
      'Ministry of Foreign Affairs of Valdoria',
      'Bo Tarn',
      'Ukraine',
    ]);
    const { actorId, claimIds } = recorded['Ada Valdova']!;
    expect(claimIds).toEqual([
      expect.stringMatching(/^clm_/),
      expect.stringMatching(/^clm_/),
      claimIds[0],
    ]);
    expect(await tenuresOf(actorId)).toEqual([
      {
        former: false,
        rank: 'NORMAL',
        claim: { id: claimIds[0] },
        position: {
          title: 'minister',
          organization: { name: 'Ministry of Foreign Affairs of Valdoria' },
        },
      },
      {
        former: true,
        rank: 'NORMAL',
        claim: { id: claimIds[1] },
        position: { title: 'envoy', organization: null },
      },
    ]);
  });

  test('changes nothing the second time, and sends no statement that could', async () => {
    const article = buildLongArticle();
    const first = await record(people, article);
    const before = await people.rows();
    const statements = await people.statementsOf(async () => {
      expect(await record(people, article)).toEqual(first);
    });
    expect(statements.length).toBeGreaterThan(0);
    expect(statements.filter(isWrite)).toEqual([]);
    expect(await people.rows()).toEqual(before);
  });

  test('gives offices to officials only', async () => {
    const positions = [buildPosition({ title: 'analyst', organization: 'Institute of Tides' })];
    const kinds = ['PERSON', 'ORGANIZATION'].map((kind) =>
      buildActor({ name: `Tidal ${kind}`, kind: kind as never, positions }),
    );
    const recorded = await record(people, buildArticleActors(kinds));
    expect(Object.values(recorded).map(({ claimIds }) => claimIds)).toEqual([[], []]);
  });

  test('gives an office without a body no body', async () => {
    const body = buildActor({ name: 'Chamber Z', kind: 'ORGANIZATION' as never, forms: ['…'] });
    const holder = buildActor({
      name: 'Cara Dunn',
      positions: [buildPosition({ title: 'envoy at large', organization: null })],
    });
    const { actorId } = (await record(people, buildArticleActors([body, holder])))['Cara Dunn']!;
    expect((await tenuresOf(actorId))[0].position).toEqual({
      title: 'envoy at large',
      organization: null,
    });
  });

  test('gives a position of a second article the claim of the first', async () => {
    const actor = buildActor({ name: 'Cleo Dahn', positions: [buildPosition()] });
    const [one, other] = [
      await record(people, buildArticleActors([actor])),
      await record(people, buildArticleActors([actor])),
    ];
    expect(other).toEqual(one);
  });

  test('takes back what a corrected article no longer says', async () => {
    const said = buildArticleActors([
      buildActor({ name: 'Dina Eck', positions: [buildPosition({ title: 'judge' })] }),
    ]);
    const { actorId } = (await record(people, said))['Dina Eck']!;
    await record(people, { ...said, actors: [buildActor({ name: 'Dina Eck' })] });
    expect(await tenuresOf(actorId)).toEqual([expect.objectContaining({ rank: 'DEPRECATED' })]);
  });

  test('keeps a withdrawn position, deprecated, until an article says it again', async () => {
    const article = buildArticleActors([
      buildActor({ name: 'Egon Falk', positions: [buildPosition({ title: 'mayor' })] }),
    ]);
    const { actorId } = (await record(people, article))['Egon Falk']!;
    const withdraw = () => people.data(WITHDRAW, { id: article.articleId }, ingestCaller);
    expect(await withdraw()).toEqual({ withdrawActors: 1 });
    expect(await withdraw()).toEqual({ withdrawActors: 0 });
    expect(await tenuresOf(actorId)).toEqual([expect.objectContaining({ rank: 'DEPRECATED' })]);
    expect(await tenuresOf(actorId, '2031-05-11')).toEqual([]);
    await record(people, article);
    expect(await tenuresOf(actorId)).toEqual([expect.objectContaining({ rank: 'NORMAL' })]);
  });

  test('keeps a position that another article states', async () => {
    const actor = buildActor({ name: 'Fia Grohl', positions: [buildPosition({ title: 'mayor' })] });
    const [one, other] = [buildArticleActors([actor]), buildArticleActors([actor])];
    const { actorId } = (await record(people, one))['Fia Grohl']!;
    await record(people, other);
    await people.data(WITHDRAW, { id: one.articleId }, ingestCaller);
    expect(await tenuresOf(actorId)).toEqual([expect.objectContaining({ rank: 'NORMAL' })]);
  });

  test('deprecates a position when all articles that state it are withdrawn at once', async () => {
    const actor = buildActor({ name: 'Gina Holm', positions: [buildPosition({ title: 'mayor' })] });
    const articles = Array.from({ length: 6 }, () => buildArticleActors([actor]));
    const [first] = await Promise.all(articles.map((article) => record(people, article)));
    await Promise.all(
      articles.map(({ articleId }) => people.data(WITHDRAW, { id: articleId }, ingestCaller)),
    );
    const tenures = await tenuresOf(first!['Gina Holm']!.actorId);
    expect(tenures).toEqual([expect.objectContaining({ rank: 'DEPRECATED' })]);
  });

  test('counts an office as over from its first report, in whatever order articles come', async () => {
    const positions = [buildPosition({ title: 'mayor', former: true })];
    const actors = [buildActor({ name: 'Gus Hale', positions })];
    const later = buildArticleActors(actors, { reportedAt: '2031-06-20T00:00:00.000Z' });
    const earlier = buildArticleActors(actors, { reportedAt: '2031-06-10T00:00:00.000Z' });
    const { actorId } = (await record(people, later))['Gus Hale']!;
    const held = async () =>
      Promise.all(
        ['2031-06-09', '2031-06-15'].map(async (day) => (await tenuresOf(actorId, day)).length),
      );
    expect(await held()).toEqual([1, 1]);
    await record(people, earlier);
    expect(await held()).toEqual([1, 0]);
    await people.data(WITHDRAW, { id: earlier.articleId }, ingestCaller);
    expect(await held()).toEqual([1, 1]);
  });

  test('makes one actor of a new name that many writers meet at once', async () => {
    const articles = ['UA', null, 'UA', null, null, 'UA'].map((countryCode) =>
      buildArticleActors([
        buildActor({
          name: 'Hugo Iver',
          countryCode,
          positions: [buildPosition({ title: 'spy' })],
        }),
        buildActor({ name: 'Ilse Jahn', countryCode }),
      ]),
    );
    const recorded = await Promise.all(articles.map((article) => record(people, article)));
    expect(new Set(recorded.map((one) => one['Hugo Iver']!.actorId)).size).toBe(1);
    expect(new Set(recorded.map((one) => one['Ilse Jahn']!.actorId)).size).toBe(1);
    expect(new Set(recorded.flatMap((one) => one['Hugo Iver']!.claimIds)).size).toBe(1);
  });

  test('takes names of any length and script', async () => {
    const names = [
      `${'Aa '.repeat(300)}`,
      `Bb ${'\u{10330}'.repeat(200)}`,
      `Cc ${'x'.repeat(300)}`,
      'Dd 👩‍🚀 Ångström',
      '𝐄𝐞 Ⅷ ﬁn',
    ];
    const article = buildArticleActors(names.map((name) => buildActor({ name })));
    const first = await record(people, article);
    expect(await record(people, article)).toEqual(first);
    const again = await record(people, buildArticleActors(article.actors));
    expect(again).toEqual(first);
  });
});

describeEachDatabase('opening people again', (engine) => {
  test('changes nothing: the gazetteer is there once', async () => {
    const people = await openTestPeople(engine);
    const before = await people.rows();
    expect((await people.rowCounts()).actor).toBeGreaterThan(200);
    const again = await openTestPeople(engine, people.url);
    expect(await again.rows()).toEqual(before);
  });
});

describeEachDatabase('the write side of people', (engine) => {
  let people: TestSubgraph;
  beforeAll(async () => {
    people = await openTestPeople(engine);
  });

  test.each([
    ['without a token', anonymousCaller, 'UNAUTHENTICATED'],
    ['without the scope', scopelessCaller, 'FORBIDDEN'],
    ['with another scope', callerWith('ingestion', 'read'), 'FORBIDDEN'],
  ])('is closed to a caller %s', async (_who, caller, code) => {
    const before = await people.rows();
    const input = buildArticleActors([buildActor()]);
    for (const query of [RECORD, WITHDRAW]) {
      const { errors, data } = await people.answer(query, { input, id: 'art_1' }, caller);
      expect(errors).toEqual([expect.objectContaining({ extensions: { code } })]);
      expect(data).toBeNull();
    }
    expect(await people.rows()).toEqual(before);
  });

  test('says what is wrong with a batch', async () => {
    const input = buildArticleActors([buildActor({ countryCode: 'Poland' })]);
    const { errors } = await people.answer(RECORD, { input }, ingestCaller);
    expect(errors).toEqual([
      expect.objectContaining({
        message: 'a countryCode is ISO 3166-1 alpha-2.',
        extensions: { code: 'BAD_USER_INPUT' },
      }),
    ]);
  });
});
