import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { BoundedCache } from '../../platform/bounded-cache.ts';

describe('a bounded cache', () => {
  const cache = (max: number) => new BoundedCache<number>(max, (_, weight) => weight);

  test('lets go of the one that was not asked for longest', () => {
    const three = cache(3);
    for (const key of ['a', 'b', 'c']) three.set(key, 1);
    three.get('a');
    three.set('d', 1);
    expect(['a', 'b', 'c', 'd'].map((key) => three.get(key))).toEqual([1, undefined, 1, 1]);
  });

  test('keeps nothing that is heavier than all may be, nor what was there in its place', () => {
    const three = cache(3);
    three.set('a', 1);
    three.set('b', 1);
    three.set('a', 4);
    expect([three.get('a'), three.get('b'), three.size]).toEqual([undefined, 1, 1]);
  });

  test('is empty after it was cleared, and holds as much as before', () => {
    const three = cache(3);
    three.set('a', 3);
    three.clear();
    expect([three.size, three.get('a')]).toEqual([0, undefined]);
    three.set('b', 3);
    expect(three.get('b')).toBe(3);
  });

  test('holds the latest that fit, whatever is set, asked for and deleted', () => {
    const key = fc.constantFrom('a', 'b', 'c', 'd', 'e');
    const step = fc.oneof(
      fc.record({ do: fc.constant('set' as const), key, weight: fc.integer({ min: 0, max: 12 }) }),
      fc.record({ do: fc.constantFrom('get' as const, 'delete' as const), key }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const ten = cache(10);
        let model: [string, number][] = [];
        for (const one of steps) {
          const found = model.find(([key]) => key === one.key);
          if (one.do === 'get') expect(ten.get(one.key)).toBe(found?.[1]);
          if (one.do === 'delete') expect(ten.delete(one.key)).toBe(found !== undefined);
          if (one.do === 'set') ten.set(one.key, one.weight);
          const rest = model.filter((entry) => entry !== found);
          const last: [string, number][] =
            one.do === 'set' ? [[one.key, one.weight]] : one.do === 'get' && found ? [found] : [];
          model = [...rest, ...last.filter(([, weight]) => weight <= 10)];
          while (model.reduce((sum, [, weight]) => sum + weight, 0) > 10) model.shift();
          expect(ten.size).toBe(model.length);
        }
        for (const [key, weight] of model) expect(ten.get(key)).toBe(weight);
      }),
    );
  });
});
