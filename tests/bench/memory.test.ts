import { expect, test } from '@jest/globals';
import { memoryOf } from '../../bench/memory.ts';

test('what an answer takes is held, and what its making took besides is in the peak', () => {
  const kept = memoryOf(() => {
    const numbers = Array.from({ length: 400_000 }, (_, i) => i + 0.5);
    return numbers.map((number) => ({ number }));
  });
  const dropped = memoryOf(() => Array.from({ length: 400_000 }, (_, i) => ({ i })).length);
  expect(kept.held).toBeGreaterThan(400_000 * 8);
  expect(kept.peak).toBeGreaterThan(kept.held);
  expect(dropped.peak).toBeGreaterThan(400_000 * 8);
  expect(dropped.held).toBeLessThan(400_000 * 8);
});
