import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { SecretSettings, Secrets } from '../../cli/secrets.ts';
import { readEnv } from '../../platform/env.ts';
import { currentSecret, type Secret, validSecrets } from '../../platform/security/secret.ts';
import { temporaryFolder } from '../support/command.ts';

const secretOf = (letter: string) => letter.repeat(32);
const [A, B, C] = [secretOf('a'), secretOf('b'), secretOf('c')];

describe('the secret of a subgraph', () => {
  test.each<[string, Record<string, string>, readonly string[] | undefined]>([
    ['is missing where nothing is set', {}, undefined],
    ['is that of all', { NEWSGRAPH_SUBGRAPH_SECRET: A }, [A]],
    [
      'is that of all, with the one before',
      { NEWSGRAPH_SUBGRAPH_SECRET: A, NEWSGRAPH_SUBGRAPH_SECRET_PREVIOUS: B },
      [A, B],
    ],
    [
      'is its own before that of all',
      { NEWSGRAPH_SUBGRAPH_SECRET: A, NEWSGRAPH_SUBGRAPH_SECRETS: `weather=${B}, people=${C}` },
      [C],
    ],
    [
      'is its own, with the one before',
      { NEWSGRAPH_SUBGRAPH_SECRETS: `people=${C},people=${B}` },
      [C, B],
    ],
  ])('%s', (_what, variables, expected) => {
    const secret = new SecretSettings(readEnv(variables)).subgraph('people');
    expect(secret && validSecrets(secret)).toEqual(expected);
  });

  test.each([`people=${'short-canary'}`, A, `=${A}`, `people=${A},people=${B},people=${C}`])(
    'is not read from %j, which no message repeats',
    (text) => {
      const read = () => readEnv({ NEWSGRAPH_SUBGRAPH_SECRETS: text });
      expect(read).toThrow('NEWSGRAPH_SUBGRAPH_SECRETS: expected');
      expect(read).not.toThrow(new RegExp(`canary|${A}`));
    },
  );
});

describe('the folder of secrets', () => {
  const folder = temporaryFolder();
  afterAll(() => folder.dispose());
  let secrets: SecretSettings;
  beforeAll(() => {
    secrets = new SecretSettings(readEnv({ NEWSGRAPH_SECRETS_DIR: folder.path }));
  });

  test('has one for tokens and one for each subgraph, even one that is called token', () => {
    const names = ['people', 'events', 'token'];
    const all = [secrets.token, ...names.map((name) => secrets.subgraph(name))];
    expect(new Set(all.map((secret) => currentSecret(secret as Secret))).size).toBe(4);
    expect(readdirSync(join(folder.path, 'subgraphs')).sort()).toEqual([
      'events.key',
      'people.key',
      'token.key',
    ]);
  });

  test('gives two processes the same secret', () => {
    const other = new Secrets(folder.path);
    expect(other.subgraph('people')()).toEqual(validSecrets(secrets.subgraph('people')!));
  });

  test.each(['../token', 'a/b', '', '.hidden', 'x'.repeat(65)])(
    'is not left by the name %j',
    (name) => {
      expect(() => secrets.subgraph(name)).toThrow('no name of a subgraph');
    },
  );
});

test.each([
  'http://id.example/keys',
  'https://user:canary@id.example/keys',
  'ftp://id.example/keys',
  'http://127.0.0.1.example/keys',
  'keys',
])('public keys are not read from %s', (url) => {
  const read = () => readEnv({ NEWSGRAPH_JWKS_URL: url });
  expect(read).toThrow('NEWSGRAPH_JWKS_URL: expected an https address');
  expect(read).not.toThrow('canary');
});
