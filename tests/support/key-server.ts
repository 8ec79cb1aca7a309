import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type CryptoKey, exportJWK, generateKeyPair, type JWK, SignJWT } from 'jose';

/** Serves public keys, which a test may replace, and counts how often it is asked. */
export interface KeyServer {
  url: string;
  keys: JWK[];
  /** What it answers in place of the keys; null for the keys. */
  instead: { status: number; body: string } | null;
  asked: number;
  close(): Promise<void>;
}

/** Starts one without keys. */
export async function openKeyServer(): Promise<KeyServer> {
  const server: Server = createServer((_request, response) => {
    keyServer.asked++;
    const { status, body } = keyServer.instead ?? {
      status: 200,
      body: JSON.stringify({ keys: keyServer.keys }),
    };
    response.writeHead(status, { 'content-type': 'application/json' }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const keyServer: KeyServer = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/keys`,
    keys: [],
    instead: null,
    asked: 0,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return keyServer;
}

/** A pair of keys: the public one to serve, the private one to sign with. */
export interface KeyPair {
  public: JWK;
  private: CryptoKey;
  /** Signs a token of ours for the scope `ingest`. */
  sign(): Promise<string>;
}

/** Makes a pair that is named `kid`. */
export async function makeKeyPair(kid: string, alg = 'ES256'): Promise<KeyPair> {
  const { publicKey, privateKey } = await generateKeyPair(alg, { extractable: true });
  return {
    public: { ...(await exportJWK(publicKey)), kid, alg },
    private: privateKey,
    sign: () =>
      new SignJWT({ scope: 'ingest' })
        .setProtectedHeader({ alg, kid })
        .setSubject('ann')
        .setIssuer('newsgraph')
        .setAudience('newsgraph')
        .setExpirationTime('1h')
        .sign(privateKey),
  };
}
