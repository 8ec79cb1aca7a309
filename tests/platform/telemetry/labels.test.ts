import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { BoundedLabel, OTHER } from '../../../platform/telemetry/labels.ts';

describe('a bounded label', () => {
  test('keeps the first values and calls every later one other', () => {
    const label = new BoundedLabel(2);
    expect(['A', 'B', 'C', 'A', 'C'].map((value) => label.of(value))).toEqual([
      'A',
      'B',
      OTHER,
      'A',
      OTHER,
    ]);
  });

  test('gives no place to what is not welcome, but leaves a place that is taken', () => {
    const label = new BoundedLabel(1);
    expect([label.of('A', false), label.of('A'), label.of('A', false)]).toEqual([OTHER, 'A', 'A']);
  });

  test.each(['', 'x'.repeat(65), 'a b', '"} 1\n', 'é'])('takes no value like %j', (value) => {
    expect(new BoundedLabel(9).of(value)).toBe(OTHER);
  });

  test('has one value more than places, whatever comes', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), fc.nat(5), (values, size) => {
        const label = new BoundedLabel(size);
        const labels = new Set(values.map((value) => label.of(value)));
        expect(labels.size).toBeLessThanOrEqual(size + 1);
      }),
    );
  });
});
