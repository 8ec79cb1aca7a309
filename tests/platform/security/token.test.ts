import { describe, expect, test } from '@jest/globals';
import { SignJWT, UnsecuredJWT } from 'jose';
import { authorizationReader, sharedKeys, signToken } from '../../../platform/security/token.ts';

const SECRET = 'a secret of at least thirty-two characters';
const read = authorizationReader(sharedKeys(SECRET));
const CLAIMS = { subject: 'ann', scopes: ['ingest', 'read'] };

interface Deviation {
  secret?: string;
  alg?: string;
  issuer?: string;
  audience?: string;
  subject?: string | null;
  expires?: string | number | null;
  notBefore?: number;
}

/** A token like ours but for what is given. */
function forge({
  secret = SECRET,
  alg = 'HS256',
  issuer = 'newsgraph',
  audience = 'newsgraph',
  subject = 'ann',
  expires = '1h',
  notBefore,
}: Deviation) {
  const jwt = new SignJWT({ scope: 'ingest' })
    .setProtectedHeader({ alg })
    .setIssuer(issuer)
    .setAudience(audience)
    .setIssuedAt();
  if (subject !== null) jwt.setSubject(subject);
  if (expires !== null) jwt.setExpirationTime(expires);
  if (notBefore !== undefined) jwt.setNotBefore(notBefore);
  return jwt.sign(new TextEncoder().encode(secret));
}

const now = () => Math.floor(Date.now() / 1000);

function unsigned(): string {
  return new UnsecuredJWT({ scope: 'ingest' })
    .setIssuer('newsgraph')
    .setAudience('newsgraph')
    .setSubject('ann')
    .setExpirationTime('1h')
    .encode();
}

/** The token with another payload under the old signature. */
function altered(token: string): string {
  const [header, payload, signature] = token.split('.');
  const claims = JSON.parse(Buffer.from(payload!, 'base64url').toString());
  const other = Buffer.from(JSON.stringify({ ...claims, sub: 'eve' })).toString('base64url');
  return [header, other, signature].join('.');
}

describe('a token', () => {
  test('gives back the claims that it was signed for', async () => {
    const token = await signToken(SECRET, CLAIMS);
    expect(await read(`Bearer ${token}`)).toEqual(CLAIMS);
    expect(await read(`bearer ${token}`)).toEqual(CLAIMS);
  });

  test('may have no scope at all', async () => {
    const token = await signToken(SECRET, { subject: 'ann', scopes: [] });
    expect(await read(`Bearer ${token}`)).toEqual({
      subject: 'ann',
      scopes: [],
    });
  });

  test('is accepted as forged where nothing is wrong with it', async () => {
    expect(await read(`Bearer ${await forge({})}`)).toMatchObject({
      subject: 'ann',
    });
  });

  test.each<[string, () => Promise<string> | string, string]>([
    ['expired', () => signToken(SECRET, CLAIMS, 1_000_000_000), 'The token is expired.'],
    [
      'signed with another secret',
      () => forge({ secret: `${SECRET}!` }),
      'The token is not valid.',
    ],
    ['signed with another algorithm', () => forge({ alg: 'HS384' }), 'The token is not valid.'],
    ['not signed', unsigned, 'The token is not valid.'],
    ['altered', async () => altered(await forge({})), 'The token is not valid.'],
    ['for another audience', () => forge({ audience: 'elsewhere' }), 'The token is not valid.'],
    ['of another issuer', () => forge({ issuer: 'elsewhere' }), 'The token is not valid.'],
    ['without a subject', () => forge({ subject: null }), 'The token is not valid.'],
    ['not valid yet', () => forge({ notBefore: now() + 30 }), 'The token is not valid.'],
    [
      'expired for more than clocks differ',
      () => forge({ expires: now() - 7 }),
      'The token is expired.',
    ],
    ['without an end', () => forge({ expires: null }), 'The token is not valid.'],
    ['no token', () => 'a.b.c', 'The token is not valid.'],
  ])('that is %s is refused', async (_what, make, message) => {
    await expect(read(`Bearer ${await make()}`)).rejects.toMatchObject({
      message,
      extensions: { code: 'UNAUTHENTICATED' },
    });
  });
});

test.each<[string, Deviation]>([
  ['expired a moment ago', { expires: now() - 1 }],
  ['valid in a moment', { notBefore: now() + 3 }],
])('a token that is %s by our clock is accepted', async (_what, deviation) => {
  expect(await read(`Bearer ${await forge(deviation)}`)).toMatchObject({ subject: 'ann' });
});

test.each([
  [{ scp: ['read', 'ingest'] }, ['read', 'ingest']],
  [{ scope: '  read ingest' }, ['read', 'ingest']],
  [{ scope: ['ingest', 7, ''] }, ['ingest']],
  [{ scope: { ingest: true } }, []],
  [{ scope: 'x '.repeat(1_000) }, Array(100).fill('x')],
])('scopes are read from %j', async (claims, scopes) => {
  const token = await new SignJWT(claims)
    .setProtectedHeader({ alg: 'HS256' })
    .setSubject('ann')
    .setIssuer('newsgraph')
    .setAudience('newsgraph')
    .setExpirationTime('1h')
    .sign(new TextEncoder().encode(SECRET));
  expect(await read(`Bearer ${token}`)).toEqual({ subject: 'ann', scopes });
});

test('issuer and audience are those of the operator', async () => {
  const rules = { issuer: 'https://id.example', audience: 'desk' };
  const readOwn = authorizationReader(sharedKeys(SECRET), rules);
  const token = await signToken(SECRET, CLAIMS, '1h', rules);
  expect(await readOwn(`Bearer ${token}`)).toEqual(CLAIMS);
  await expect(readOwn(`Bearer ${await signToken(SECRET, CLAIMS)}`)).rejects.toThrow('not valid');
});

test('a shared key is replaced without a restart: two are taken meanwhile, the first one signs', async () => {
  let valid: [string, ...string[]] = [SECRET];
  const keys = () => valid;
  const reader = authorizationReader(sharedKeys(keys));
  const before = `Bearer ${await signToken(keys, CLAIMS)}`;
  valid = [`new ${SECRET}`, SECRET];
  const after = `Bearer ${await signToken(keys, CLAIMS)}`;
  expect([await reader(before), await reader(after)]).toEqual([CLAIMS, CLAIMS]);
  valid = [`new ${SECRET}`];
  expect(await reader(after)).toEqual(CLAIMS);
  await expect(reader(before)).rejects.toThrow('not valid');
});

describe('the header Authorization', () => {
  test.each([undefined, ''])('may be missing: %j', async (header) => {
    expect(await read(header)).toBeNull();
  });

  test.each(['Bearer', 'Bearer ', 'Bearer a b', 'Basic YTpi', 'a.b.c', ' Bearer a.b.c'])(
    'is not %j',
    async (header) => {
      await expect(read(header)).rejects.toThrow('The header Authorization is: Bearer TOKEN.');
    },
  );
});
