import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  type Counted,
  intervalOf,
  isDisputed,
} from '../../../../subgraphs/events/assertions/interval.ts';

const exact = (value: number): Counted => ({ value, low: value, high: value, approximate: false });
const bare = (value: number): Counted => ({ value, low: null, high: null, approximate: false });
const about = (value: number): Counted => ({ ...bare(value), approximate: true });
const atLeast = (value: number): Counted => ({ ...bare(value), low: value });
const upTo = (value: number): Counted => ({ ...bare(value), high: value });
const between = (low: number, high: number): Counted => ({ ...bare(low), low, high });

describe('a count lies between', () => {
  test.each([
    ['exactly 200', exact(200), [200, 200]],
    ['200', bare(200), [200, 200]],
    ['more than 200', atLeast(200), [200, Number.POSITIVE_INFINITY]],
    ['up to 200', upTo(200), [0, 200]],
    ['200 to 250', between(200, 250), [200, 250]],
    ['about 200', about(200), [180, 220]],
  ])('%s', (_words, count, [from, until]) => {
    const interval = intervalOf(count);
    expect(interval[0]).toBeCloseTo(from!);
    if (until === Number.POSITIVE_INFINITY) expect(interval[1]).toBe(until);
    else expect(interval[1]).toBeCloseTo(until!);
  });
});

describe('counts are disputed', () => {
  test.each([
    ['1,200 and 1,000', [exact(1200), exact(1000)], true],
    ['200 and about 205', [exact(200), about(205)], false],
    ['200 and about 250', [exact(200), about(250)], true],
    ['more than 200 and 390', [atLeast(200), exact(390)], false],
    ['more than 200 and 190', [atLeast(200), exact(190)], true],
    ['up to 200 and 201', [upTo(200), exact(201)], true],
    ['up to 300 and 200 to 250', [upTo(300), between(200, 250)], false],
    ['two that agree and a third', [exact(200), about(200), exact(300)], true],
    ['one alone', [exact(200)], false],
    ['none', [], false],
  ])('%s: %#', (_words, counts, disputed) => {
    expect(isDisputed(counts)).toBe(disputed);
  });

  test('exactly where two of them do not overlap', () => {
    const counts = fc.array(
      fc.oneof(
        fc.nat(100).map(exact),
        fc.nat(100).map(about),
        fc.nat(100).map(atLeast),
        fc.nat(100).map(upTo),
      ),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(counts, (all) => {
        const intervals = all.map(intervalOf);
        const apart = intervals.some(([, until]) => intervals.some(([from]) => until < from));
        expect(isDisputed(all)).toBe(apart);
      }),
    );
  });
});
