import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { describeEnv, readEnv } from '../../platform/env.ts';
import { envExample } from '../../platform/env-example.ts';

describe('readEnv', () => {
  test('needs nothing: every variable has a default or may be missing', () => {
    expect(readEnv({})).toMatchObject({
      NEWSGRAPH_HOST: '127.0.0.1',
      NEWSGRAPH_DATABASE_URL: 'sqlite:data',
      NEWSGRAPH_INTROSPECTION: true,
    });
  });

  test('takes an empty variable for a missing one', () => {
    expect(readEnv({ NEWSGRAPH_PORT: '', NEWSGRAPH_IDE: '' })).toEqual(readEnv({}));
  });

  test('names every faulty variable at once, and repeats no value', () => {
    const faulty = {
      NEWSGRAPH_PORT: '70000',
      NEWSGRAPH_IDE: 'maybe',
      NEWSGRAPH_TOKEN_SECRET: 'hunter2',
      NEWSGRAPH_PEOPLE_URL: 'ftp://people',
    };
    const read = () => readEnv(faulty);
    for (const name of Object.keys(faulty)) expect(read).toThrow(name);
    expect(read).not.toThrow('hunter2');
  });

  test('ignores what is not ours', () => {
    expect(readEnv({ PATH: '/bin', NEWSGRAPH_OTHER: 'x' })).toEqual(readEnv({}));
  });
});

describe('.env.example', () => {
  test('is made from the code', () => {
    const committed = readFileSync(new URL('../../.env.example', import.meta.url), 'utf8');
    expect(committed).toBe(envExample());
  });

  test('describes every variable', () => {
    for (const { name, description } of describeEnv()) {
      expect([name, description]).toEqual([name, expect.stringMatching(/^[A-Z].*\.$/)]);
    }
  });
});
