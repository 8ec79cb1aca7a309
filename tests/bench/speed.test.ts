import { expect, test } from '@jest/globals';
import type { Reader } from '../../bench/readers.ts';
import { measureSpeed } from '../../bench/speed.ts';

test('readers take turns, and the middle, lower and upper quarters of their rates are told', () => {
  const order: string[] = [];
  const reader = (name: Reader['name']): Reader => ({ name, read: () => order.push(name) });
  const texts = ['word '.repeat(500_000)];
  const times = [100, 10, 200, 10, 300, 10];
  const timeOf = (task: () => unknown) => {
    task();
    return times.shift()!;
  };
  const readers = [reader('full extraction'), reader('regular expressions')];
  const [full, plain] = measureSpeed(readers, texts, 3, timeOf);
  expect(full).toEqual({
    reader: 'full extraction',
    median: 7_500_000,
    lower: 7_500_000,
    upper: 15_000_000,
  });
  expect(plain?.median).toBe(150_000_000);
  expect(order.filter((name, i) => name !== order[i - 1])).toEqual([
    ...['full extraction', 'regular expressions'],
    ...['full extraction', 'regular expressions'],
    ...['full extraction', 'regular expressions'],
    ...['full extraction', 'regular expressions'],
  ]);
});
