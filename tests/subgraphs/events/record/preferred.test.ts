import { describe, expect, test } from '@jest/globals';
import { Rank } from '../../../../platform/assertion/rank.ts';
import { type RankingRule, rank } from '../../../../platform/assertion/rerank.ts';
import {
  COUNT_RULE,
  DATE_RULE,
  SIDE_BY_SIDE,
  STATUS_RULE,
} from '../../../../subgraphs/events/record/preferred.ts';

/** An article: its number, its origin, the day of May on which it appeared, how sure it was read. */
type Article = [number: number, origin: string, day: number, confidence?: number];

const once: Article[] = [[1, 'a', 10]];
const later: Article[] = [[2, 'b', 11]];
const reprinted: Article[] = [
  [3, 'c', 9],
  [4, 'c', 9],
];
const twice: Article[] = [
  [5, 'd', 8],
  [6, 'e', 8],
];

function supportsOf(articles: Article[]) {
  return articles.map(([number, originKey, day, confidence = 0.8]) => ({
    articleId: `art_${number}`,
    originKey,
    reportedAt: `2031-05-${String(day).padStart(2, '0')}T08:00:00.000Z`,
    confidence,
  }));
}

/** The names of the values that a rule prefers, one of each group. */
function preferredBy(rule: RankingRule<never>, values: Record<string, [object, Article[]]>) {
  const candidates = Object.entries(values).map(([id, [value, articles]]) => ({
    assertion: { id, ...value },
    supports: supportsOf(articles),
  }));
  const ranks = rank(candidates as never, rule);
  return [...ranks].filter(([, own]) => own === Rank.PREFERRED).map(([id]) => id);
}

const count = (value: number, overrides = {}) => ({
  measure: 'PERSONS_RELEASED',
  sideId: null,
  value,
  low: value,
  high: value,
  approximate: false,
  ...overrides,
});
const open = { high: null };
const date = (earliest: string, latest = earliest) => ({ when: { earliest, latest } });

describe('of counts is preferred', () => {
  test.each<[string, Record<string, [object, Article[]]>, string[]]>([
    ['what most originals state', { x: [count(195), later], y: [count(207), twice] }, ['y']],
    [
      'the last, where the other is only reprinted',
      { x: [count(195), later], y: [count(207), reprinted] },
      ['x'],
    ],
    [
      'the exact before the approximate',
      {
        x: [count(200, { approximate: true, low: null, high: null }), later],
        y: [count(207), once],
      },
      ['y'],
    ],
    ['the exact before a bound', { x: [count(200, open), later], y: [count(207), once] }, ['y']],
    ['the last reported', { x: [count(195), once], y: [count(207), later] }, ['y']],
    [
      'what was read with more confidence',
      { x: [count(195), [[1, 'a', 10, 0.6]]], y: [count(207), [[2, 'b', 10, 0.9]]] },
      ['y'],
    ],
    ['the older of two alike', { x: [count(195), once], y: [count(207), once] }, ['x']],
    [
      'one for each measure and side',
      {
        x: [count(195), once],
        y: [count(195, { sideId: 'varnia' }), once],
        z: [count(195, { measure: 'PERSONS_TO_BE_RELEASED' }), once],
      },
      ['x', 'y', 'z'],
    ],
    ['none that is withdrawn', { x: [count(195), []], y: [count(207, open), once] }, ['y']],
  ])('%s', (_rule, values, expected) => {
    expect(preferredBy(COUNT_RULE as never, values)).toEqual(expected);
  });
});

describe('of statuses is preferred', () => {
  test.each<[string, Record<string, [object, Article[]]>, string[]]>([
    [
      'the last reported',
      { x: [{ status: 'AGREED' }, twice], y: [{ status: 'CANCELLED' }, once] },
      ['y'],
    ],
    [
      'of those of one time, what most originals state',
      { x: [{ status: 'COMPLETED' }, [[1, 'a', 8]]], y: [{ status: 'AGREED' }, twice] },
      ['y'],
    ],
    [
      'else the one further along',
      { x: [{ status: 'AGREED' }, once], y: [{ status: 'COMPLETED' }, once] },
      ['y'],
    ],
    [
      'any before an unknown one',
      { x: [{ status: 'UNKNOWN' }, later], y: [{ status: 'PROPOSED' }, once] },
      ['y'],
    ],
  ])('%s', (_rule, values, expected) => {
    expect(preferredBy(STATUS_RULE as never, values)).toEqual(expected);
  });
});

describe('of dates is preferred', () => {
  test.each<[string, Record<string, [object, Article[]]>, string[]]>([
    [
      'the most precise',
      { x: [date('2031-05-01', '2031-05-31'), twice], y: [date('2031-05-23'), once] },
      ['y'],
    ],
    [
      'of equally precise ones, what most originals state',
      { x: [date('2031-05-23'), later], y: [date('2031-05-24'), twice] },
      ['y'],
    ],
    [
      'else the last reported',
      { x: [date('2031-05-23'), once], y: [date('2031-05-24'), later] },
      ['y'],
    ],
  ])('%s', (_rule, values, expected) => {
    expect(preferredBy(DATE_RULE as never, values)).toEqual(expected);
  });
});

test('places and participants stand side by side', () => {
  expect(preferredBy(SIDE_BY_SIDE, { x: [{}, once], y: [{}, twice] })).toEqual([]);
});
