import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  linkSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import type { SecretSource } from './secret.ts';

type Secrets = readonly [string, ...string[]];

/** While a secret is being replaced, the new one and the old one are valid. */
const MAX_SECRETS = 2;

/**
 * Reads a secret from a file that only its owner can read; makes file and secret where it is
 * missing. Of several processes that make it at once, one wins and the others read its secret.
 */
export function secretFromFile(file: string): string {
  return readOrMake(file)[0];
}

/**
 * The secrets of such a file, one a line, the first the one to use. A file that has changed is read
 * again; one that cannot be read leaves the secrets as they were.
 */
export function secretFile(file: string): SecretSource {
  let secrets = readOrMake(file);
  let seen = stateOf(file);
  return () => {
    const state = stateOf(file);
    if (state === seen) return secrets;
    try {
      secrets = readSecrets(file) ?? secrets;
      seen = stateOf(file);
    } catch {
      // Being written: the next look reads it again.
    }
    return secrets;
  };
}

function stateOf(file: string): string {
  const found = statSync(file, { bigint: true, throwIfNoEntry: false });
  return found ? `${found.mtimeNs}/${found.size}/${found.ino}` : '';
}

function readOrMake(file: string): Secrets {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const known = readSecrets(file);
  if (known !== null) return known;
  const draft = `${file}.${process.pid}.${randomBytes(4).toString('hex')}`;
  writeFileSync(draft, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600 });
  try {
    // A link appears whole or not at all, and never replaces what is there.
    linkSync(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(draft);
  }
  return readSecrets(file)!;
}

function readSecrets(file: string): Secrets | null {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
  const [first = '', ...others] = text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const secrets: Secrets = [first, ...others];
  if (secrets.some((secret) => secret.length < 32)) {
    throw new Error(`${file} holds no secret: at least 32 characters expected`);
  }
  if (secrets.length > MAX_SECRETS) {
    throw new Error(`${file} holds ${secrets.length} secrets: at most ${MAX_SECRETS} expected`);
  }
  chmodSync(file, 0o600);
  return secrets;
}
