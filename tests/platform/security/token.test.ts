import { describe, expect, test } from '@jest/globals';
import { SignJWT, UnsecuredJWT } from 'jose';
import { signToken, verifyAuthorization } from '../../../platform/security/token.ts';

const SECRET = 'a secret of at least thirty-two characters';
const CLAIMS = { subject: 'ann', scopes: ['ingest', 'read'] };

interface Deviation {
  secret?: string;
  alg?: string;
  issuer?: string;
  audience?: string;
  subject?: string | null;
  expires?: string | number | null;
}

/** A token like ours but for what is given. */
function forge({
  secret = SECRET,
  alg = 'HS256',
  issuer = 'newsgraph',
  audience = 'newsgraph',
  subject = 'ann',
  expires = '1h',
}: Deviation) {
  const jwt = new SignJWT({ scope: 'ingest' })
    .setProtectedHeader({ alg })
    .setIssuer(issuer)
    .setAudience(audience)
    .setIssuedAt();
  if (subject !== null) jwt.setSubject(subject);
  if (expires !== null) jwt.setExpirationTime(expires);
  return jwt.sign(new TextEncoder().encode(secret));
}

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
    expect(await verifyAuthorization(`Bearer ${token}`, SECRET)).toEqual(CLAIMS);
    expect(await verifyAuthorization(`bearer ${token}`, SECRET)).toEqual(CLAIMS);
  });

  test('may have no scope at all', async () => {
    const token = await signToken(SECRET, { subject: 'ann', scopes: [] });
    expect(await verifyAuthorization(`Bearer ${token}`, SECRET)).toEqual({
      subject: 'ann',
      scopes: [],
    });
  });

  test('is accepted as forged where nothing is wrong with it', async () => {
    expect(await verifyAuthorization(`Bearer ${await forge({})}`, SECRET)).toMatchObject({
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
    ['without an end', () => forge({ expires: null }), 'The token is not valid.'],
    ['no token', () => 'a.b.c', 'The token is not valid.'],
  ])('that is %s is refused', async (_what, make, message) => {
    await expect(verifyAuthorization(`Bearer ${await make()}`, SECRET)).rejects.toMatchObject({
      message,
      extensions: { code: 'UNAUTHENTICATED' },
    });
  });
});

describe('the header Authorization', () => {
  test.each([undefined, ''])('may be missing: %j', async (header) => {
    expect(await verifyAuthorization(header, SECRET)).toBeNull();
  });

  test.each(['Bearer', 'Bearer ', 'Bearer a b', 'Basic YTpi', 'a.b.c', ' Bearer a.b.c'])(
    'is not %j',
    async (header) => {
      await expect(verifyAuthorization(header, SECRET)).rejects.toThrow(
        'The header Authorization is: Bearer TOKEN.',
      );
    },
  );
});
