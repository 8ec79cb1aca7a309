import { chmodSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { secretFile, secretFromFile } from '../../../platform/security/secret-file.ts';

describe('the file of a secret', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'newsgraph-secret-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const modeOf = (path: string) => statSync(path).mode & 0o777;

  test('is made where it is missing, for its owner only, and read again', () => {
    const file = join(folder, 'keys', 'token');
    const secret = secretFromFile(file);
    expect(secret).toMatch(/^[\w-]{43}$/);
    expect(secretFromFile(file)).toBe(secret);
    expect(modeOf(file)).toBe(0o600);
    expect(modeOf(join(folder, 'keys'))).toBe(0o700);
  });

  test('holds another secret than any other', () => {
    const [one, other] = ['one', 'other'].map((name) => secretFromFile(join(folder, name)));
    expect(one).not.toBe(other);
  });

  test('is closed to others where it was open', () => {
    const file = join(folder, 'open');
    writeFileSync(file, 'a secret of at least thirty-two characters\n');
    chmodSync(file, 0o644);
    expect(secretFromFile(file)).toBe('a secret of at least thirty-two characters');
    expect(modeOf(file)).toBe(0o600);
  });

  test.each(['', 'short', '\n'.repeat(40)])('is refused where it holds %j', (content) => {
    const file = join(folder, 'weak');
    writeFileSync(file, content);
    expect(() => secretFromFile(file)).toThrow('at least 32 characters expected');
  });

  test('gives another secret once it holds one, and two while one is replaced', () => {
    const file = join(folder, 'replaced');
    const secrets = secretFile(file);
    const [old] = secrets();
    const fresh = 'a new secret of thirty-two characters or more';
    writeFileSync(file, `${fresh}\n${old}\n`);
    expect(secrets()).toEqual([fresh, old]);
    writeFileSync(file, `${fresh}\n`);
    expect(secrets()).toEqual([fresh]);
  });

  test.each(['', 'short', null])(
    'that is spoilt later (%j) leaves the secret as it was',
    (content) => {
      const file = join(folder, `spoilt-${content}`);
      const secrets = secretFile(file);
      const before = secrets();
      if (content === null) rmSync(file);
      else writeFileSync(file, content);
      expect(secrets()).toEqual(before);
    },
  );

  test('is refused where it holds three', () => {
    const file = join(folder, 'three');
    writeFileSync(file, `${'a'.repeat(32)}\n${'b'.repeat(32)}\n${'c'.repeat(32)}\n`);
    expect(() => secretFile(file)).toThrow('at most 2 expected');
  });
});
