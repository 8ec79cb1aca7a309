import { describe, expect, test } from '@jest/globals';
import { slopeOf } from './slope.ts';
import type { SoakReport } from './soak.ts';
import { verdictOf } from './verdict.ts';
import { wrongIn } from './verify.ts';

const edges = (...nodes: object[]) => ({ edges: nodes.map((node) => ({ node })) });
const WHOLE = {
  people: edges({ name: 'A' }),
  sources: edges({ text: 'x', speaker: { name: 'A' }, about: [] }),
};
const fault = (service: string, code = 'SUBGRAPH_UNAVAILABLE') => ({
  message: 'm',
  extensions: { code, service },
});

describe('the check of an answer', () => {
  test.each([
    ['a whole answer', WHOLE, [], [], null],
    ['a whole answer while one is at fault', WHOLE, [], ['people'], null],
    [
      'null for the one at fault',
      { ...WHOLE, people: null, sources: edges({ text: 'x', speaker: null, about: [] }) },
      [fault('people')],
      ['people'],
      null,
    ],
    ['null for a part of it', { ...WHOLE, people: null }, [fault('people')], ['people'], null],
  ])('takes %s', (_what, data, errors, faulty, wrong) => {
    expect(wrongIn({ data, ...(errors.length && { errors }) }, WHOLE, faulty)).toBe(wrong);
  });

  test.each([
    ['null without a fault', { ...WHOLE, people: null }, [], [], 'no error'],
    ['null without an error', { ...WHOLE, people: null }, [], ['people'], 'no error'],
    ['an error without a fault', WHOLE, [fault('people')], [], 'errors'],
    ['an error of another', WHOLE, [fault('sources')], ['people'], 'errors'],
    ['another error', WHOLE, [fault('people', 'INTERNAL_SERVER_ERROR')], ['people'], 'errors'],
    ['null for another', { ...WHOLE, sources: null }, [fault('people')], ['people'], 'no fault'],
    [
      'a wrong name',
      { ...WHOLE, people: edges({ name: 'B' }) },
      [fault('people')],
      ['people'],
      'no fault',
    ],
    ['a field too many', { ...WHOLE, more: 1 }, [fault('people')], ['people'], 'no fault'],
    ['no data', null, [fault('people')], ['people'], 'no fault'],
  ])('refuses %s', (_what, data, errors, faulty, reason) => {
    const answer = { data, ...(errors.length && { errors }) };
    expect(wrongIn(answer, WHOLE, faulty)).toContain(reason);
  });
});

describe('the slope of a heap', () => {
  test.each([
    ['grows', [0, 100, 200], 2],
    ['stays', [50, 50, 50], 0],
    ['goes up and down', [0, 100, 0], 0],
    ['is seen once', [7], 0],
  ])('that %s', (_how, bytes, slope) => {
    const samples = bytes.map((value, n) => ({ requests: n * 50, bytes: value }));
    expect(slopeOf(samples)).toBeCloseTo(slope);
  });
});

describe('the verdict on a soak', () => {
  const stop = { answers: 40, failures: [], readiness: 'stopping', code: 0 };
  const good: SoakReport = {
    requests: 200_000,
    partial: 10,
    wrong: 0,
    reasons: [],
    slowestMs: 100,
    blows: 3,
    slowestRecoveryMs: 500,
    counted: 200_100,
    heap: [],
    heapSlope: 5,
    stops: [stop],
  };
  const stops = 'stops under load without a failed request';
  const unmet = (report: Partial<SoakReport>) =>
    verdictOf({ ...good, ...report })
      .filter(({ isMet }) => !isMet)
      .map(({ what }) => what);

  test.each([
    ['nothing', {}, []],
    ['a wrong answer', { wrong: 1 }, ['wrong answers']],
    ['a heap that grows', { heapSlope: 11 }, ['heap slope, MB per 100,000 requests']],
    ['requests that were not counted', { counted: 199_999 }, ['answers by the metrics']],
    ['a slow recovery', { slowestRecoveryMs: 2_500 }, ['slowest recovery, ms']],
    ['a stop that failed a request', { stops: [stop, { ...stop, failures: ['x'] }] }, [stops]],
    ['a stop that was not told first', { stops: [{ ...stop, readiness: 'refused' }] }, [stops]],
    ['a stop that ended badly', { stops: [{ ...stop, code: 1 }] }, [stops]],
    ['no stop', { stops: [] }, [stops]],
    ['faults that nobody noticed', { partial: 0 }, ['answers with a part missing']],
  ])('is against %s', (_what, report, expected) => {
    expect(unmet(report)).toEqual(expected);
  });
});
