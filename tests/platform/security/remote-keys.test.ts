import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { exportSPKI, importJWK, SignJWT, UnsecuredJWT } from 'jose';
import { type KeyTimes, remoteKeys } from '../../../platform/security/remote-keys.ts';
import { authorizationReader } from '../../../platform/security/token.ts';
import { type KeyServer, makeKeyPair, openKeyServer } from '../../support/key-server.ts';
import { recordingLogger } from '../../support/log.ts';

const [old, current, foreign] = await Promise.all(
  ['old', 'current', 'foreign'].map((kid) => makeKeyPair(kid)),
);

let server: KeyServer;
beforeEach(async () => {
  server = await openKeyServer();
  server.keys = [old!.public];
});
afterEach(() => server.close());

/** Reads headers by the keys of the server; nothing is waited for unless a test says so. */
function reader(times: Partial<KeyTimes> = {}) {
  const { log, entries } = recordingLogger();
  const read = authorizationReader(
    remoteKeys(server.url, log, { cooldownMs: 0, pauseMs: 0, ...times }),
  );
  return { read: (token: string) => read(`Bearer ${token}`), entries };
}

const CLAIMS = { subject: 'ann', scopes: ['ingest'] };
const NOT_VALID = { extensions: { code: 'UNAUTHENTICATED' }, message: 'The token is not valid.' };
const UNAVAILABLE = { extensions: { code: 'KEYS_UNAVAILABLE' } };

const PAYLOAD = {
  scope: 'ingest',
  sub: 'ann',
  iss: 'newsgraph',
  aud: 'newsgraph',
  exp: Math.floor(Date.now() / 1000) + 3_600,
};

describe('keys from an address', () => {
  test('check tokens, and are asked for once', async () => {
    const { read } = reader();
    for (let i = 0; i < 3; i++) expect(await read(await old!.sign())).toEqual(CLAIMS);
    expect(server.asked).toBe(1);
  });

  test.each(['RS256', 'PS256', 'ES384', 'EdDSA'])('may be for %s', async (alg) => {
    const pair = await makeKeyPair('other', alg);
    server.keys = [pair.public];
    expect(await reader().read(await pair.sign())).toEqual(CLAIMS);
  });

  test('are replaced without a restart: a new key is taken, one that is gone is not', async () => {
    const { read } = reader();
    await read(await old!.sign());
    server.keys = [current!.public, old!.public];
    expect(await read(await current!.sign())).toEqual(CLAIMS);
    expect(await read(await old!.sign())).toEqual(CLAIMS);
    server.keys = [current!.public];
    await expect(reader().read(await old!.sign())).rejects.toMatchObject(NOT_VALID);
    const aging = reader({ maxAgeMs: 0 });
    expect(await aging.read(await current!.sign())).toEqual(CLAIMS);
    await expect(aging.read(await old!.sign())).rejects.toMatchObject(NOT_VALID);
  });

  test('are asked for once within the cooldown, however many unknown keys are named', async () => {
    const { read } = reader({ cooldownMs: 60_000 });
    for (let i = 0; i < 5; i++) {
      await expect(read(await foreign!.sign())).rejects.toMatchObject(NOT_VALID);
    }
    expect(server.asked).toBe(1);
  });

  test.each<[string, () => Promise<string>]>([
    [
      'the public key as a shared secret',
      async () => {
        const pem = await exportSPKI((await importJWK(old!.public, 'ES256')) as never);
        return new SignJWT(PAYLOAD)
          .setProtectedHeader({ alg: 'HS256', kid: 'old' })
          .sign(new TextEncoder().encode(pem));
      },
    ],
    [
      'the public key as JSON as a shared secret',
      () =>
        new SignJWT(PAYLOAD)
          .setProtectedHeader({ alg: 'HS256', kid: 'old' })
          .sign(new TextEncoder().encode(JSON.stringify(old!.public))),
    ],
    [
      'the key of another under a known name',
      () =>
        new SignJWT(PAYLOAD)
          .setProtectedHeader({ alg: 'ES256', kid: 'old' })
          .sign(foreign!.private),
    ],
    [
      'a key that the token brings along',
      () =>
        new SignJWT(PAYLOAD)
          .setProtectedHeader({ alg: 'ES256', jwk: foreign!.public as never })
          .sign(foreign!.private),
    ],
    ['no key at all', async () => new UnsecuredJWT(PAYLOAD).encode()],
  ])('refuse a token signed with %s', async (_what, make) => {
    await expect(reader().read(await make())).rejects.toMatchObject(NOT_VALID);
  });

  test('that serve as a shared key are none', async () => {
    const secret = Buffer.from('a shared secret of thirty-two characters');
    server.keys = [{ kty: 'oct', k: secret.toString('base64url'), kid: 'shared', alg: 'HS256' }];
    const token = new SignJWT(PAYLOAD)
      .setProtectedHeader({ alg: 'HS256', kid: 'shared' })
      .sign(secret);
    await expect(reader().read(await token)).rejects.toMatchObject(NOT_VALID);
  });
});

describe('an address without keys', () => {
  test.each([
    ['a fault', { status: 500, body: 'canary' }],
    ['a redirect', { status: 302, body: '' }],
    ['no JSON', { status: 200, body: 'canary' }],
    ['no keys', { status: 200, body: '{"keys": 7}' }],
    ['too much', { status: 200, body: ' '.repeat(1_100_000) }],
  ])(
    'that answers %s is told from a bad token, and logged without its words',
    async (_, instead) => {
      server.instead = instead;
      const { read, entries } = reader();
      await expect(read(await old!.sign())).rejects.toMatchObject(UNAVAILABLE);
      expect(entries).toHaveLength(1);
      expect(JSON.stringify(entries)).not.toMatch(/canary|127\.0\.0\.1/);
    },
  );

  test('that does not answer holds nobody up for longer than allowed', async () => {
    await server.close();
    const { read } = reader({ timeoutMs: 50 });
    await expect(read(await old!.sign())).rejects.toMatchObject(UNAVAILABLE);
  });

  test('is not asked again at once', async () => {
    server.instead = { status: 500, body: '' };
    const { read } = reader({ pauseMs: 60_000 });
    for (let i = 0; i < 4; i++) {
      await expect(read(await old!.sign())).rejects.toMatchObject(UNAVAILABLE);
    }
    expect(server.asked).toBe(1);
  });

  test('leaves the keys that were known in use, for as long as allowed', async () => {
    const lasting = reader({ maxAgeMs: 0, staleMs: 60_000 });
    const ending = reader({ maxAgeMs: 0, staleMs: 0 });
    for (const { read } of [lasting, ending]) await read(await old!.sign());
    server.instead = { status: 500, body: '' };
    expect(await lasting.read(await old!.sign())).toEqual(CLAIMS);
    await expect(lasting.read(await foreign!.sign())).rejects.toMatchObject(NOT_VALID);
    await expect(ending.read(await old!.sign())).rejects.toMatchObject(UNAVAILABLE);
  });
});
