import { describe, expect, test } from '@jest/globals';
import type { GoldCount, GoldEvent } from '../../../evaluation/own/annotation.ts';
import type { Dispatch } from '../../../evaluation/own/dispatch.ts';
import {
  counts,
  dates,
  events,
  eventsElsewhere,
  statuses,
} from '../../../evaluation/own/events.ts';
import { percentOf } from '../../../evaluation/scoring/outcome.ts';
import type { EventExtraction, FuzzyDate } from '../../../extraction/index.ts';
import { buildActor, buildCount, buildEvent, buildExtraction } from '../factories.ts';

const body = 'Fiji, Tonga, Samoa and the Reef Front.';
const actors = [
  buildActor(body, 'Fiji', { kind: 'COUNTRY', countryCode: 'FJ' }),
  buildActor(body, 'Tonga', { kind: 'COUNTRY', countryCode: 'TO' }),
  buildActor(body, 'Samoa', { kind: 'COUNTRY', countryCode: 'WS' }),
  buildActor(body, 'Reef Front', { kind: 'ORGANIZATION' }),
];

const gold = (parts: Partial<GoldEvent> = {}): GoldEvent => ({
  kind: 'EXCHANGE',
  status: 'COMPLETED',
  date: { earliest: '2025-05-03', latest: '2025-05-03' },
  parties: ['FJ', 'Reef Front'],
  counts: [],
  ...parts,
});
const goldCount = (value: number, side: string | null): GoldCount => ({
  measure: 'PERSONS_RELEASED',
  side,
  figure: { value, low: value, high: value, approximate: false },
});
const dispatchOf = (...annotated: GoldEvent[]): Dispatch => ({
  id: 'a',
  body,
  publishedAt: '',
  officials: [],
  quotes: [],
  events: annotated,
});
const read = (...found: EventExtraction[]) => buildExtraction(body, { actors, events: found });
const day = (earliest: string, latest = earliest): FuzzyDate => ({
  earliest,
  latest,
  precision: earliest === latest ? 'DAY' : 'RANGE',
  text: null,
});
const party = (actor: string) => ({ actor, role: 'PARTY' as const, onBehalfOf: null });

describe('an event', () => {
  test.each([
    ['on its day', buildEvent({ date: day('2025-05-03') }), 100],
    ['undated', buildEvent(), 100],
    ['in a range around it', buildEvent({ date: day('2025-05-01', '2025-05-31') }), 100],
    [
      'with one of its parties',
      buildEvent({ participants: [party('Reef Front'), party('Samoa')] }),
      100,
    ],
    ['on another day', buildEvent({ date: day('2025-05-04') }), 0],
    ['of other parties', buildEvent({ participants: [party('Tonga'), party('Samoa')] }), 0],
    ['of another kind', buildEvent({ kind: 'NEGOTIATION' }), 0],
  ])('found %s', (_what, found, percent) => {
    expect(percentOf(events(dispatchOf(gold()), read(found)))).toBe(percent);
  });

  test('is the one with its date and counts where there are several', () => {
    const planned = gold({ status: 'AGREED', date: null });
    const found = [buildEvent({ status: 'AGREED' }), buildEvent({ date: day('2025-05-03') })];
    expect(statuses(dispatchOf(gold(), planned), read(...found))).toMatchObject({
      right: 2,
      of: 2,
    });
  });

  test('that is not annotated costs precision', () => {
    const extra = buildEvent({ date: day('2024-01-01') });
    expect(percentOf(events(dispatchOf(gold()), read(buildEvent(), extra)))).toBeCloseTo(66.67, 1);
  });
});

describe('status and date', () => {
  test.each([
    ['both right', { date: day('2025-05-03') }, 1, 1],
    ['another status', { date: day('2025-05-03'), status: 'AGREED' as const }, 0, 1],
    ['no date', {}, 1, 0],
    ['a wider date', { date: day('2025-05-01', '2025-05-31') }, 1, 0],
  ])('%s', (_what, parts, status, date) => {
    const extraction = read(buildEvent(parts));
    expect(statuses(dispatchOf(gold()), extraction)).toMatchObject({ right: status, of: 1 });
    expect(dates(dispatchOf(gold()), extraction)).toMatchObject({ right: date, of: 1 });
  });
});

describe('counts', () => {
  const dispatch = dispatchOf(gold({ counts: [goldCount(16, 'FJ'), goldCount(4, 'Reef Front')] }));

  test.each([
    ['both', [buildCount(16, { side: 'Fiji' }), buildCount(4, { side: 'Reef Front' })], 100],
    ['sides changed', [buildCount(4, { side: 'Fiji' }), buildCount(16, { side: 'Reef Front' })], 0],
    ['one without its side', [buildCount(16), buildCount(4, { side: 'Reef Front' })], 50],
    [
      'one that is only about right',
      [buildCount(16, { side: 'Fiji', low: null, high: null, approximate: true })],
      0,
    ],
    ['one of two', [buildCount(16, { side: 'Fiji' })], 66.67],
    ['none', [], 0],
  ])('found: %s', (_what, found, percent) => {
    expect(percentOf(counts(dispatch, read(buildEvent({ counts: found }))))).toBeCloseTo(
      percent,
      1,
    );
  });

  test('of events that are missed or not annotated are misses', () => {
    const talks = buildEvent({ kind: 'NEGOTIATION', counts: [buildCount(9)] });
    expect(counts(dispatch, read(talks))).toMatchObject({ right: 0, of: 3 });
  });
});

describe('a dispatch about something else', () => {
  test('has every event that is found in it as a miss', () => {
    const found = read(buildEvent(), buildEvent({ kind: 'NEGOTIATION' }));
    expect(eventsElsewhere(dispatchOf(), found).misses).toHaveLength(2);
    expect(eventsElsewhere(dispatchOf(gold()), found).misses).toEqual([]);
  });
});
