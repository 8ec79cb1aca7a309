import { describe, expect, test } from '@jest/globals';
import { type Batch, Loaders } from '../../../platform/graphql/loaders.ts';

/** A batch of squares of the numbers below ten; `asked` has the keys of each call. */
function squares() {
  const asked: string[][] = [];
  const batch: Batch<number> = async (keys) => {
    asked.push(keys);
    return new Map(keys.filter((key) => Number(key) < 10).map((key) => [key, Number(key) ** 2]));
  };
  return { batch, asked };
}

describe('the loaders of a request', () => {
  test('ask once for all keys of one turn, each key once', async () => {
    const { batch, asked } = squares();
    const loaders = new Loaders();
    const keys = ['2', '3', '2'];
    expect(await Promise.all(keys.map((key) => loaders.load(batch, key)))).toEqual([4, 9, 4]);
    expect(asked).toEqual([['2', '3']]);
  });

  test('remember what they have', async () => {
    const { batch, asked } = squares();
    const loaders = new Loaders();
    await loaders.load(batch, '2');
    await Promise.all(['2', '3'].map((key) => loaders.load(batch, key)));
    expect(asked).toEqual([['2'], ['3']]);
  });

  test('share nothing with another request', async () => {
    const { batch, asked } = squares();
    await new Loaders().load(batch, '2');
    await new Loaders().load(batch, '2');
    expect(asked).toEqual([['2'], ['2']]);
  });

  test('give null, or an empty list, for a key that has nothing', async () => {
    const loaders = new Loaders();
    expect(await loaders.load(squares().batch, '10')).toBeNull();
    expect(await loaders.list(async () => new Map<string, string[]>(), '10')).toEqual([]);
  });

  test('keep batches with different arguments apart, whatever object carries them', async () => {
    const asked: unknown[] = [];
    const batch: Batch<string, { at: string | null }> = async (keys, { at }) => {
      asked.push([keys, at]);
      return new Map(keys.map((key) => [key, `${key}@${at}`]));
    };
    const loaders = new Loaders();
    const load = (key: string, at: string | null) => loaders.load(batch, key, { at });
    expect(await Promise.all([load('a', 'x'), load('b', null), load('b', 'x')])).toEqual([
      'a@x',
      'b@null',
      'b@x',
    ]);
    expect(asked).toEqual([
      [['a', 'b'], 'x'],
      [['b'], null],
    ]);
  });

  test('pass on the fault of a batch to all who asked', async () => {
    const batch: Batch<string> = async () => {
      throw new Error('no answer');
    };
    const loaders = new Loaders();
    const outcomes = await Promise.allSettled(['a', 'b'].map((key) => loaders.load(batch, key)));
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  });
});
