import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { binsOf, calibrationError, type Forecast } from '../../evaluation/calibration.ts';

/** So many forecasts of one confidence, the first of them right. */
function forecasts(confidence: number, of: number, right: number): Forecast[] {
  return Array.from({ length: of }, (_, i) => ({ confidence, right: i < right }));
}

describe('the expected calibration error', () => {
  test.each([
    ['nothing', [], null],
    ['what is as often right as said', forecasts(0.75, 4, 3), 0],
    ['what is surer than right', forecasts(0.95, 10, 5), 45],
    ['what is less sure than right', forecasts(0.35, 10, 8), 45],
    [
      'two bins with the weight of their items',
      [...forecasts(0.75, 4, 3), ...forecasts(0.5, 1, 1)],
      10,
    ],
    [
      'faults of one bin that cancel out',
      [...forecasts(0.72, 1, 0), ...forecasts(0.78, 3, 3)],
      1.5,
    ],
    ['certainties', [...forecasts(1, 3, 3), ...forecasts(0, 2, 0)], 0],
  ])('of %s', (_, all, points) => {
    if (points === null) expect(calibrationError(all)).toBeNull();
    else expect(calibrationError(all)).toBeCloseTo(points, 6);
  });

  test('lies between 0 and 100', () => {
    const forecast = fc.record({
      confidence: fc.double({ min: 0, max: 1, noNaN: true }),
      right: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(forecast, { minLength: 1 }), (all) => {
        const error = calibrationError(all)!;
        expect(error >= 0 && error <= 100).toBe(true);
        expect(binsOf(all).reduce((sum, { of }) => sum + of, 0)).toBe(all.length);
      }),
    );
  });
});
