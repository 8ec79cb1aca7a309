import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { TLSSocket } from 'node:tls';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buildConnector } from 'undici';
import { DEFAULT_FETCH, fetchAddress } from '../../../cli/fetch/fetch-address.ts';
import { temporaryFolder } from '../../support/command.ts';

const hasOpenssl = spawnSync('openssl', ['version']).status === 0;
if (!hasOpenssl) {
  console.warn('skipped: certificates of addresses, since there is no openssl on the PATH');
}

(hasOpenssl ? describe : describe.skip)('the certificate of an address', () => {
  const folder = temporaryFolder();
  const file = (name: string) => join(folder.path, name);
  let certificate: Buffer;
  let server: Server;
  let port: number;

  beforeAll(async () => {
    const request = 'req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=news.example';
    const names = ['-addext', 'subjectAltName=DNS:news.example'];
    const files = ['-keyout', file('key'), '-out', file('certificate')];
    execFileSync('openssl', [...request.split(' '), ...names, ...files], { stdio: 'ignore' });
    certificate = readFileSync(file('certificate'));
    server = createServer({ key: readFileSync(file('key')), cert: certificate }, (request, reply) =>
      reply
        .writeHead(200, { 'content-type': 'text/plain' })
        .end(String((request.socket as TLSSocket & { servername: string }).servername)),
    );
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    port = (server.address() as AddressInfo).port;
  });

  afterAll(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    folder.dispose();
  });

  const read = (host: string, ca: Buffer | null = certificate) =>
    fetchAddress(`https://${host}:${port}/`, {
      ...DEFAULT_FETCH,
      allowPrivate: true,
      ports: new Set([port]),
      resolve: async () => ['127.0.0.1'],
      ...(ca && { connector: buildConnector({ ca, port }) }),
    });

  test('is for its name, though the connection goes to an IP address', async () => {
    expect((await read('news.example')).bytes.toString()).toBe('news.example');
  });

  test.each(['other.example', 'news.example.other.example', '127.0.0.1'])(
    'that is for another name than %s is refused',
    async (host) => {
      await expect(read(host)).rejects.toThrow('does not match certificate');
    },
  );

  test('that nobody vouches for is refused', async () => {
    await expect(read('news.example', null)).rejects.toThrow('self-signed certificate');
  });
});
