import { describe, expect, test } from '@jest/globals';
import { retryOnConflict } from '../../../platform/database/retry.ts';

/** Work that fails with `code` the first `failures` times; `tries` says how often it ran. */
function failing(code: unknown, failures: number) {
  const work = {
    tries: 0,
    async run() {
      work.tries += 1;
      if (work.tries <= failures) throw Object.assign(new Error(`failed with ${code}`), { code });
      return 'done';
    },
  };
  return work;
}

describe('work that loses to a concurrent writer', () => {
  test.each([
    'ER_LOCK_DEADLOCK',
    'ER_LOCK_WAIT_TIMEOUT',
    'ER_DUP_ENTRY',
    'SQLITE_BUSY',
    'SQLITE_CONSTRAINT_PRIMARYKEY',
    'SQLITE_CONSTRAINT_UNIQUE',
  ])('is run again after %s', async (code) => {
    const work = failing(code, 2);
    await expect(retryOnConflict(work.run)).resolves.toBe('done');
    expect(work.tries).toBe(3);
  });

  test('is given up after ten tries, with its own fault', async () => {
    const work = failing('ER_LOCK_DEADLOCK', 99);
    await expect(retryOnConflict(work.run)).rejects.toThrow('failed with ER_LOCK_DEADLOCK');
    expect(work.tries).toBe(10);
  });
});

test.each(['ER_BAD_FIELD_ERROR', 'SQLITE_CONSTRAINT_NOTNULL', undefined, 1213])(
  'work that fails with %s is not run again',
  async (code) => {
    const work = failing(code, 1);
    await expect(retryOnConflict(work.run)).rejects.toThrow(`failed with ${code}`);
    expect(work.tries).toBe(1);
  },
);
