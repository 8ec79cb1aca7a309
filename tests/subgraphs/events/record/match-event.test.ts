import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { EventStatus } from '../../../../subgraphs/events/event-status.ts';
import { matchEvent, type Traits } from '../../../../subgraphs/events/record/match-event.ts';
import { type DayRange, windowOf } from '../../../../subgraphs/events/record/window.ts';

type Overrides = Partial<
  Omit<Traits, 'parties' | 'places' | 'counts' | 'counted' | 'agreements' | 'window'>
> & {
  id?: string;
  parties?: string[];
  places?: string[];
  counts?: string[];
  counted?: string[];
  agreements?: string[];
};

/** An exchange of two sides, agreed, reported on 10 May, without a date. */
function traits(overrides: Overrides = {}): Traits & { id: string } {
  const { status = EventStatus.AGREED, reportedOn = '2031-05-10', date = null } = overrides;
  return {
    id: 'known',
    kind: 'EXCHANGE',
    status,
    date,
    reportedOn,
    window: date ?? windowOf(status, reportedOn),
    round: overrides.round ?? null,
    nameKey: overrides.nameKey ?? null,
    ...(overrides.kind && { kind: overrides.kind }),
    ...(overrides.id && { id: overrides.id }),
    parties: new Set(overrides.parties ?? ['varnia', 'ostrel']),
    places: new Set(overrides.places),
    counts: new Set(overrides.counts),
    counted: new Set(overrides.counted),
    agreements: new Set(overrides.agreements),
  };
}

const on = (day: string): DayRange => ({ earliest: day, latest: day });
const may: DayRange = { earliest: '2031-05-01', latest: '2031-05-31' };
const done = { status: EventStatus.COMPLETED };
const talks = { kind: 'NEGOTIATION' as const };
const accord = { kind: 'AGREEMENT' as const };

/** What differs between a mention and a known event, and whether they are one event. */
const PAIRS: [string, Overrides, Overrides, boolean][] = [
  ['nothing differs', {}, {}, true],
  ['another kind', talks, {}, false],

  ['the same two parties', {}, { parties: ['ostrel', 'varnia'] }, true],
  ['one party is not named', { parties: ['varnia'] }, {}, true],
  ['one party is not known yet', {}, { parties: ['ostrel'] }, true],
  ['no party is named', { parties: [] }, {}, false],
  ['one party is another', { parties: ['varnia', 'norvik'] }, {}, false],

  ['the same day', { date: on('2031-05-23') }, { date: on('2031-05-23') }, true],
  ['the next day', { date: on('2031-05-24') }, { date: on('2031-05-23') }, false],
  ['the day in the month', { date: on('2031-05-24') }, { date: may }, true],
  ['a day of another month', { date: on('2031-06-01') }, { date: may }, false],
  [
    'planned and dated, then done that day',
    { ...done, date: on('2031-05-23') },
    { date: on('2031-05-23') },
    true,
  ],
  ['planned without a date, then done 60 days on', { date: on('2031-07-09') }, {}, true],
  ['planned without a date, then done 61 days on', { date: on('2031-07-10') }, {}, false],
  ['done without a date, 14 days after', { ...done }, { date: on('2031-04-26') }, true],
  ['done without a date, 15 days after', { ...done }, { date: on('2031-04-25') }, false],
  ['done without a date, before the day', { ...done }, { date: on('2031-05-11') }, false],
  ['planned, after the last one is over', {}, { ...done, date: on('2031-05-09') }, false],
  ['planned, read after the report of it done', {}, { ...done, date: on('2031-05-10') }, true],

  ['another round', { ...talks, round: 2 }, { ...talks, round: 3 }, false],
  ['a round that is not named', { ...talks }, { ...talks, round: 3 }, true],
  ['talks elsewhere', { ...talks, places: ['orrin'] }, { ...talks, places: ['calden'] }, false],
  [
    'talks in one of the places',
    { ...talks, places: ['orrin', 'country UN'] },
    { ...talks, places: ['country UN'] },
    true,
  ],
  ['talks nobody says where', { ...talks, places: ['orrin'] }, { ...talks }, true],
  ['an exchange seen from its other end', { places: ['orrin'] }, { places: ['calden'] }, true],
  ['other counts', { counts: ['1200'] }, { counts: ['1000'] }, true],
  ['people counted, and bodies', { counted: ['people'] }, { counted: ['bodies'] }, false],
  [
    'people and bodies counted, and bodies',
    { counted: ['people', 'bodies'] },
    { counted: ['bodies'] },
    true,
  ],
  ['people counted, and nothing', { counted: ['people'] }, {}, true],

  [
    'an accord of the name, years apart and undated',
    { ...accord, nameKey: 'orrin', parties: [] },
    { ...accord, nameKey: 'orrin', reportedOn: '2029-01-01' },
    true,
  ],
  [
    'an accord of the name at another time',
    { ...accord, nameKey: 'orrin', date: on('2031-05-02') },
    { ...accord, nameKey: 'orrin', date: on('2029-05-02') },
    false,
  ],
  [
    'an accord of the name between others',
    { ...accord, nameKey: 'orrin', parties: ['norvik'] },
    { ...accord, nameKey: 'orrin' },
    false,
  ],
  [
    'an accord of another name',
    { ...accord, nameKey: 'orrin' },
    { ...accord, nameKey: 'calden' },
    false,
  ],
  ['an accord that one report names', { ...accord, nameKey: 'orrin' }, { ...accord }, true],
];

describe('a mention and a known event are one', () => {
  test.each(PAIRS)('%s', (_difference, mention, known, isOne) => {
    const event = traits(known);
    expect(matchEvent(traits(mention), [event])).toBe(isOne ? event : null);
  });
});

/** A mention, the events that it may be, and which of them it is. */
const CHOICES: [string, Overrides, Record<string, Overrides>, string | null][] = [
  ['none of two alike', {}, { a: {}, b: {} }, null],
  [
    'the nearest in time where it has no date',
    done,
    { a: { date: on('2031-05-07') }, b: { date: on('2031-05-03') } },
    'a',
  ],
  [
    'none of two equally near',
    {},
    { a: { date: on('2031-05-13') }, b: { date: on('2031-05-07') } },
    null,
  ],
  [
    'that of the same day with an equal count',
    { date: on('2031-05-23'), counts: ['390'] },
    {
      a: { date: on('2031-05-23'), counts: ['270'] },
      b: { date: on('2031-05-23'), counts: ['390'] },
    },
    'b',
  ],
  [
    'that of the same day that counts the same',
    { date: on('2031-05-23'), counts: ['160'], counted: ['people'] },
    {
      a: { date: on('2031-05-23'), counts: ['1000'], counted: ['bodies'] },
      b: { date: on('2031-05-23'), counts: ['157'], counted: ['people'] },
    },
    'b',
  ],
  [
    'that of the same parties before one of a single party',
    { date: may },
    { a: { date: may, parties: ['varnia'] }, b: { date: on('2031-05-23') } },
    'b',
  ],
  [
    'that of the same range of days',
    { date: may },
    { a: { date: on('2031-05-23') }, b: { date: may } },
    'b',
  ],
  [
    'that under the same agreement',
    { agreements: ['x'] },
    { a: { agreements: ['x'] }, b: {} },
    'a',
  ],
  [
    'the accord of the name before one that only agrees in time',
    { ...accord, nameKey: 'orrin' },
    { a: accord, b: { ...accord, nameKey: 'orrin', reportedOn: '2031-01-01' } },
    'b',
  ],
];

describe('of several events a mention is', () => {
  test.each(CHOICES)('%s', (_rule, mention, known, expected) => {
    const events = Object.entries(known).map(([id, overrides]) => traits({ ...overrides, id }));
    expect(matchEvent(traits(mention), events)?.id ?? null).toBe(expected);
    expect(matchEvent(traits(mention), events.reverse())?.id ?? null).toBe(expected);
  });
});

const anyDay = fc
  .integer({ min: 1, max: 28 })
  .map((day) => on(`2031-05-${String(day).padStart(2, '0')}`));
const anyOf = (...items: string[]) => fc.subarray(items);
const anyTraits = fc
  .record({
    kind: fc.constantFrom('EXCHANGE' as const, 'NEGOTIATION' as const, 'AGREEMENT' as const),
    status: fc.constantFrom(EventStatus.AGREED, EventStatus.COMPLETED),
    date: fc.option(fc.oneof(anyDay, fc.constant(may))),
    nameKey: fc.option(fc.constantFrom('orrin', 'calden')),
    parties: anyOf('varnia', 'ostrel'),
    places: anyOf('orrin', 'calden'),
    counts: anyOf('5', '7'),
    counted: anyOf('people', 'bodies'),
  })
  .map((overrides) => traits(overrides));

describe('whatever is mentioned and known', () => {
  test('the match does not depend on the order of the known events', () => {
    fc.assert(
      fc.property(anyTraits, fc.array(anyTraits, { maxLength: 8 }), (mention, known) => {
        const match = matchEvent(mention, known);
        expect(matchEvent(mention, [...known].reverse())).toBe(match);
        if (match) expect(matchEvent(mention, [match])).toBe(match);
      }),
    );
  });

  test('two events are one whichever is known, but for what is planned next', () => {
    fc.assert(
      fc.property(anyTraits, anyTraits, (a, b) => {
        fc.pre(a.status === b.status);
        expect(matchEvent(a, [b]) !== null).toBe(matchEvent(b, [a]) !== null);
      }),
    );
  });
});
