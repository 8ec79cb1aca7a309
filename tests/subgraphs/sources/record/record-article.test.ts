import { beforeAll, expect, test } from '@jest/globals';
import { describeEachDatabase } from '../../../support/describe-each-database.ts';
import { isWrite, type TestSubgraph } from '../../../support/open-subgraph.ts';
import {
  buildArticle,
  buildClaim,
  buildQuote,
  openTestSources,
  record,
  reserve,
  send,
  spanOf,
  type Unreserved,
} from '../factories.ts';

const ARTICLE = `query ($id: ID!) { article(id: $id) {
  id url headline body byline language publishedAt retrievedAt contentHash retractedAt
  publisher { name }
  events { id }
  mentions { actor { id } confidence passage { exact start end prefix suffix article { id } } }
  quotes {
    id text kind speaker { id } speakerLabel speakerConfidence cue
    saidOn { earliest latest precision text } about { id } occurrences { exact }
  }
  claims {
    id property event { id } actor { id } assertedBy { id } quote { id } confidence
    evidence { exact } firstSeenAt retractedAt independentSources
    extraction { method version reviewedBy }
  }
} }`;

const BODY = `Mira Tolan of Orrin spoke on Friday.

“We will free 40 people,” said Tolan, “and soon.” Valdoria agreed.

Valdoria freed 40 people.`;

/** An article with all that an article can have. */
function buildFullArticle(overrides: Partial<Unreserved> = {}): Unreserved {
  return buildArticle(BODY, {
    byline: ['Ada Brig', 'Carl Dorn'],
    eventIds: ['evt_swap', 'evt_talks'],
    mentions: [
      { ...spanOf(BODY, 'Valdoria agreed'), actorId: 'act_valdoria', confidence: 0.25 },
      { ...spanOf(BODY, 'Mira Tolan'), actorId: 'act_tolan', confidence: 0.9 },
      { ...spanOf(BODY, 'Orrin'), actorId: null, confidence: 0.1 },
    ],
    quotes: [
      buildQuote(BODY, ['We will free 40 people,', 'and soon.'], {
        speakerId: 'act_tolan',
        speakerLabel: 'Tolan',
        cue: 'said',
        saidOn: {
          earliest: '2031-05-09',
          latest: '2031-05-09',
          precision: 'DAY' as never,
          text: 'Friday',
        },
        eventIds: ['evt_swap'],
      }),
      buildQuote(BODY, ['agreed'], {
        kind: 'INDIRECT' as never,
        speakerLabel: 'Valdoria',
        speakerConfidence: 0.5,
      }),
    ],
    claims: [
      buildClaim(BODY, 'clm_full_2', 'Valdoria freed 40 people', { confidence: 0.7 }),
      buildClaim(BODY, 'clm_full_1', 'free 40 people', {
        actorId: 'act_orrin',
        assertedById: 'act_tolan',
        quote: 0,
      }),
    ],
    ...overrides,
  });
}

describeEachDatabase('recording an article', (engine) => {
  let sources: TestSubgraph;
  beforeAll(async () => {
    sources = await openTestSources(engine);
  });

  const read = async (id: string) => (await sources.data(ARTICLE, { id })).article;

  test('keeps all that was read in it, in text order', async () => {
    const article = buildFullArticle();
    const reservation = await reserve(sources, article);
    const id = await record(sources, article, reservation);
    const found = await read(id);
    const { url, headline, contentHash, publishedAt } = article;
    expect(found).toMatchObject({ id, url, headline, contentHash, publishedAt, body: BODY });
    expect(found).toMatchObject({
      byline: ['Ada Brig', 'Carl Dorn'],
      language: 'en',
      retrievedAt: reservation.retrievedAt,
      retractedAt: null,
      publisher: { name: 'Valdoria Herald' },
      events: [{ id: 'evt_swap' }, { id: 'evt_talks' }],
    });
    expect(
      found.mentions.map((mention: { passage: { exact: string } }) => mention.passage.exact),
    ).toEqual(['Mira Tolan', 'Orrin', 'Valdoria agreed']);
    expect(found.mentions[1]).toMatchObject({ actor: null, confidence: 0.1 });
    expect(found.mentions[0]).toEqual({
      actor: { id: 'act_tolan' },
      confidence: 0.9,
      passage: {
        exact: 'Mira Tolan',
        start: 0,
        end: 10,
        prefix: '',
        suffix: ' of Orrin spoke on Friday.\n\n“We ',
        article: { id },
      },
    });
    expect(found.quotes).toEqual([
      {
        id: expect.stringMatching(/^quo_/),
        text: 'We will free 40 people, and soon',
        kind: 'DIRECT',
        speaker: { id: 'act_tolan' },
        speakerLabel: 'Tolan',
        speakerConfidence: 0.9,
        cue: 'said',
        saidOn: {
          earliest: '2031-05-09',
          latest: '2031-05-09',
          precision: 'DAY',
          text: 'Friday',
        },
        about: [{ id: 'evt_swap' }],
        occurrences: [{ exact: 'We will free 40 people,' }, { exact: 'and soon.' }],
      },
      expect.objectContaining({ kind: 'INDIRECT', speaker: null, saidOn: null, about: [] }),
    ]);
    expect(found.claims).toEqual([
      {
        id: 'clm_full_1',
        property: 'Exchange.status',
        event: { id: 'evt_swap' },
        actor: { id: 'act_orrin' },
        assertedBy: { id: 'act_tolan' },
        quote: { id: found.quotes[0].id },
        confidence: 0.8,
        evidence: [{ exact: 'free 40 people' }],
        firstSeenAt: reservation.retrievedAt,
        retractedAt: null,
        independentSources: 1,
        extraction: { method: 'rules', version: '1', reviewedBy: null },
      },
      expect.objectContaining({ id: 'clm_full_2', actor: null, quote: null, confidence: 0.7 }),
    ]);
  });

  test('changes nothing the second time, and sends no statement that could', async () => {
    const article = buildFullArticle();
    const reservation = await reserve(sources, article);
    await record(sources, article, reservation);
    const before = await sources.rows();
    const statements = await sources.statementsOf(() => record(sources, article, reservation));
    expect(statements.length).toBeGreaterThan(0);
    expect(statements.filter(isWrite)).toEqual([]);
    expect(await sources.rows()).toEqual(before);
  });

  test('keeps words of any length and script as they are', async () => {
    const word = '\u{10330}'.repeat(200);
    const article = buildArticle(`x${word} 👩‍🚀 Ⅷ ﬁn ${word}`, {
      headline: word,
      byline: ['Ängström 😀'],
      publisher: { name: `Y${word.slice(0, 300)}`, domain: null, countryCode: null },
    });
    const reservation = await reserve(sources, article);
    const id = await record(sources, article, reservation);
    expect(await read(id)).toMatchObject({ body: article.body, byline: ['Ängström 😀'] });
    const statements = await sources.statementsOf(() => record(sources, article, reservation));
    expect(statements.filter(isWrite)).toEqual([]);
  });

  test('replaces what an earlier reading found', async () => {
    const article = buildFullArticle();
    const id = await send(sources, article);
    const earlier = await read(id);
    const body = `Once more: ${BODY}`;
    const revised = buildFullArticle({
      ...buildArticle(body),
      url: article.url,
      byline: ['Ada Brig'],
      eventIds: ['evt_talks'],
      mentions: [{ ...spanOf(body, 'Mira Tolan'), actorId: 'act_tolan', confidence: 0.8 }],
      quotes: [
        buildQuote(body, ['We will free 40 people,', 'and soon.'], {
          speakerId: 'act_tolan',
          cue: 'added',
        }),
      ],
      claims: [buildClaim(body, 'clm_full_2', 'Valdoria freed 40 people')],
    });
    expect(await send(sources, revised)).toBe(id);
    const found = await read(id);
    expect(found).toMatchObject({ body, byline: ['Ada Brig'], events: [{ id: 'evt_talks' }] });
    expect(found.mentions).toMatchObject([{ confidence: 0.8, passage: { start: 11, end: 21 } }]);
    expect(found.quotes).toMatchObject([{ id: earlier.quotes[0].id }]);
    expect(found.claims).toMatchObject([{ id: 'clm_full_2', confidence: 0.8 }]);
  });

  test('leaves as many rows after a revision as after reading the text at once', async () => {
    const [once, revised] = [await openTestSources(engine), await openTestSources(engine)];
    const last = buildFullArticle();
    await send(once, last);
    const other = 'Another text.\nThat says less.';
    await send(revised, {
      ...buildArticle(other),
      url: last.url,
      mentions: [{ ...spanOf(other, 'text'), actorId: 'act_text', confidence: 1 }],
    });
    await send(revised, last);
    // How the index keeps its own rows is its affair.
    const counts = async (subgraph: TestSubgraph) =>
      Object.entries(await subgraph.rowCounts()).filter(([table]) => !/^search_text_/.test(table));
    expect(await counts(revised)).toEqual(await counts(once));
  });

  test('keeps the first of two actors for one place, and one of two equal links', async () => {
    const body = 'Ona Pell left.';
    const place = { ...spanOf(body, 'Ona Pell'), confidence: 0.5 };
    const article = buildArticle(body, {
      mentions: [
        { ...place, actorId: 'act_first' },
        { ...place, actorId: 'act_second' },
      ],
      eventIds: ['evt_x', 'evt_x'],
      quotes: [
        buildQuote(body, ['left'], { eventIds: ['evt_x', 'evt_x'] }),
        buildQuote(body, ['left']),
      ],
      claims: [buildClaim(body, 'clm_ona', 'left'), buildClaim(body, 'clm_ona', 'Ona')],
    });
    const found = await read(await send(sources, article));
    expect(found.mentions).toMatchObject([{ actor: { id: 'act_first' } }]);
    expect(found.events).toEqual([{ id: 'evt_x' }]);
    expect(found.quotes).toHaveLength(1);
    expect(found.claims).toMatchObject([{ evidence: [{ exact: 'Ona' }, { exact: 'left' }] }]);
  });

  test('refuses an id that was not reserved for the address', async () => {
    const [one, other] = [buildArticle(), buildArticle()];
    const reservation = await reserve(sources, one);
    await expect(record(sources, other, reservation)).rejects.toThrow('BAD_USER_INPUT');
    const unknown = { ...reservation, id: 'art_unknown' };
    await expect(record(sources, one, unknown)).rejects.toThrow('BAD_USER_INPUT');
  });

  test('ends alike for all who record one article at once', async () => {
    const article = buildFullArticle({ body: `${BODY} Then night fell.` });
    const own = { ...buildArticle(`${BODY} Then night fell.`), url: article.url };
    const full = { ...article, contentHash: own.contentHash };
    const reservation = await reserve(sources, full);
    const before = await sources.rowCounts();
    await Promise.all(Array.from({ length: 4 }, () => record(sources, full, reservation)));
    const after = await sources.rowCounts();
    expect(after.article).toBe(before.article! + 1);
    expect((await read(reservation.id)).mentions).toHaveLength(3);
  });
});
