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
    const names = describeEnv().map(({ name }) => name);
    // Whatever is text may be anything.
    const faulty = names.filter((name) => {
      try {
        return !readEnv({ [name]: 'hunter2{' });
      } catch {
        return true;
      }
    });
    expect(faulty.length).toBeGreaterThan(40);
    const read = () => readEnv(Object.fromEntries(names.map((name) => [name, 'hunter2{'])));
    for (const name of faulty) expect(read).toThrow(`${name}: `);
    expect(read).not.toThrow('hunter2');
  });

  test('tells which item of a list is faulty', () => {
    const lists = {
      NEWSGRAPH_SUBGRAPH_URLS: 'weather=http://weather:4010/graphql,tides=ftp://tides',
      NEWSGRAPH_CORS_ORIGINS: 'https://desk.example,desk.example',
    };
    expect(() => readEnv(lists)).toThrow(
      /SUBGRAPH_URLS: expected name=address .*; item 2 is none.*CORS_ORIGINS: .*; item 2 is none/,
    );
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
