import { describe, expect, test } from '@jest/globals';
import { drain } from '../../../cli/ingest/drain.ts';

const never = () => false;
const turn = () => new Promise((resolve) => setImmediate(resolve));

describe('a list of work', () => {
  test('is worked off from its end, what is added next', async () => {
    const done: string[] = [];
    const waiting = ['last', 'first'];
    await drain(waiting, 1, never, async (item) => {
      done.push(item);
      if (item === 'first') waiting.push('found');
    });
    expect(done).toEqual(['first', 'found', 'last']);
  });

  test('has as many under way as allowed, also of what one of them adds', async () => {
    let underWay = 0;
    let most = 0;
    const waiting = [0];
    await drain(waiting, 4, never, async (item) => {
      underWay++;
      most = Math.max(most, underWay);
      await turn();
      if (item === 0) waiting.push(...Array.from({ length: 20 }, (_, i) => i + 1));
      underWay--;
    });
    expect(most).toBe(4);
    expect(waiting).toEqual([]);
  });

  test('ends after those under way where it is stopped', async () => {
    const done: number[] = [];
    const waiting = [3, 2, 1];
    await drain(
      waiting,
      1,
      () => done.length === 2,
      async (item) => void done.push(item),
    );
    expect(done).toEqual([1, 2]);
    expect(waiting).toEqual([3]);
  });

  test('fails with the first that fails, and begins nothing more', async () => {
    const begun: number[] = [];
    const waiting = [4, 3, 2, 1];
    const work = drain(waiting, 2, never, async (item) => {
      begun.push(item);
      await turn();
      if (item === 1) throw new Error('broken');
    });
    await expect(work).rejects.toThrow('broken');
    await turn();
    expect(begun).toEqual([1, 2]);
  });

  test('that is empty is done', async () => {
    await expect(drain([], 4, never, async () => {})).resolves.toBeUndefined();
  });
});
