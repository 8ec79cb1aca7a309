import {
  createServer,
  type IncomingMessage,
  type OutgoingHttpHeader,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { fetchAddress } from '../../../cli/fetch/fetch-address.ts';
import { stubNetwork } from './stub-network.ts';

const PUBLIC = '93.184.215.14';
const MAX_BYTES = 100_000;
const PAGE = '<!doctype html><p>Talks were held.</p>';

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

let handler: Handler = () => {};
const server = createServer((request, response) => handler(request, response));
let port: number;

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
});

afterEach(() => {
  server.closeAllConnections();
});

afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
});

const network = (names: Record<string, string[][]> = {}, overrides = {}) =>
  stubNetwork(
    { 'news.example': [[PUBLIC]], 'intranet.example': [['10.0.0.7']], ...names },
    { port, maxBytes: MAX_BYTES, ...overrides },
  );

const read = (url = 'http://news.example/', { options } = network()) => fetchAddress(url, options);

const answer =
  (body: string | Buffer, headers: Record<string, string | string[]> = {}, status = 200): Handler =>
  (_request, response) =>
    response.writeHead(status, { 'content-type': 'text/html', ...headers }).end(body);

const redirect = (location: string, status = 302) => answer('', { location }, status);

describe('what is read', () => {
  test('comes with its content type and address', async () => {
    handler = answer(PAGE, { 'content-type': 'text/html; charset=koi8-r' });
    expect(await read('http://news.example/a?b=c#d')).toEqual({
      url: 'http://news.example/a?b=c',
      contentType: 'text/html; charset=koi8-r',
      bytes: Buffer.from(PAGE),
    });
  });

  test.each([
    ['gzip', gzipSync(PAGE)],
    ['br', brotliCompressSync(PAGE)],
    ['deflate', deflateSync(PAGE)],
    ['identity', Buffer.from(PAGE)],
  ])('is unpacked from %s', async (encoding, body) => {
    handler = answer(body, { 'content-encoding': encoding });
    expect((await read()).bytes.toString()).toBe(PAGE);
  });

  test('is asked for with our name, and with no cookie, credential or referrer', async () => {
    const seen: IncomingMessage['headers'][] = [];
    handler = (request, response) => {
      seen.push(request.headers);
      const next = seen.length === 1 ? redirect('/next') : answer(PAGE);
      response.setHeader('set-cookie', 'session=1');
      next(request, response);
    };
    await read();
    expect(seen).toHaveLength(2);
    for (const headers of seen) {
      expect(Object.keys(headers).sort()).toEqual([
        'accept',
        'accept-encoding',
        'connection',
        'host',
        'user-agent',
      ]);
      expect(headers['user-agent']).toMatch(/^newsgraph/);
      expect(headers.host).toBe('news.example');
    }
  });
});

describe('redirects', () => {
  test.each([301, 302, 303, 307, 308])('with status %d are followed', async (status) => {
    handler = (request, response) =>
      (request.url === '/' ? redirect('http://news.example/b', status) : answer(PAGE))(
        request,
        response,
      );
    expect((await read()).url).toBe('http://news.example/b');
  });

  test('are followed five times, and not six', async () => {
    const hops = (last: number): Handler => {
      return (request, response) => {
        const hop = Number(request.url!.slice(1) || 0);
        (hop < last ? redirect(`/${hop + 1}`) : answer(PAGE))(request, response);
      };
    };
    handler = hops(5);
    expect((await read()).url).toBe('http://news.example/5');
    handler = hops(6);
    await expect(read()).rejects.toThrow('at most 5 redirects');
  });

  test.each([
    ['http://127.0.0.1/', 'leads to this machine'],
    ['//169.254.169.254/latest/', 'leads to the local link'],
    ['http://0x7f.1/', 'leads to this machine'],
    ['http://[::ffff:10.0.0.1]/', 'an IPv4 address in IPv6'],
    ['http://intranet.example/', 'leads to a private network'],
    ['http://news.example:8080/', 'the ports 80, 443 are read'],
    ['http://user:word@news.example/', 'no name and no password'],
    ['file:///etc/passwd', 'only http and https'],
    ['ftp://news.example/', 'only http and https'],
    ['data:text/html,x', 'only http and https'],
    ['http://', 'no valid address'],
  ])('to %s are refused', async (location, reason) => {
    const stub = network();
    handler = redirect(location);
    await expect(read(undefined, stub)).rejects.toThrow(reason);
    expect(stub.connected).toEqual([PUBLIC]);
  });

  test.each<[string, OutgoingHttpHeader[]]>([
    ['no address', []],
    ['two addresses', ['location', '/a', 'location', '/b']],
  ])('to %s are refused', async (_what, headers) => {
    handler = (_request, response) => response.writeHead(302, headers).end();
    await expect(read()).rejects.toThrow('it redirects to no address');
  });
});

describe('the address that was judged is the one connected to:', () => {
  test('a name is resolved once, whatever it would lead to next', async () => {
    const stub = network({ 'rebound.example': [[PUBLIC], ['127.0.0.1']] });
    handler = answer(PAGE);
    await read('http://rebound.example/', stub);
    expect(stub.resolved).toEqual(['rebound.example']);
    expect(stub.connected).toEqual([PUBLIC]);
  });

  test('a name that a redirect names again is judged again', async () => {
    const stub = network({ 'rebound.example': [[PUBLIC], ['127.0.0.1']] });
    handler = redirect('http://rebound.example/again');
    await expect(read('http://rebound.example/', stub)).rejects.toThrow('leads to this machine');
    expect(stub.connected).toEqual([PUBLIC]);
  });

  test('the next one where the first does not answer', async () => {
    const stub = network({ 'two.example': [['93.184.215.1', '93.184.215.2']] });
    const { connector } = stub.options;
    const options = {
      ...stub.options,
      connector: ((request, callback) => {
        if (request.hostname.endsWith('.2')) connector(request, callback);
        else callback(new Error('refused'), null);
      }) as typeof connector,
    };
    handler = answer(PAGE);
    expect((await fetchAddress('http://two.example/', options)).bytes.toString()).toBe(PAGE);
    expect(stub.connected).toEqual(['93.184.215.2']);
  });

  test('of a name, the certificate is asked for by this name', async () => {
    const stub = network({ 'safe.example.': [[PUBLIC]] }, { port: null });
    for (const url of ['https://news.example/', 'https://safe.example./', `https://${PUBLIC}/`]) {
      await expect(read(url, stub)).rejects.toThrow('a connection was made');
    }
    expect(stub.serverNames).toEqual(['news.example', 'safe.example', undefined]);
  });
});

describe('what is too large is not read', () => {
  const ZEROS = Buffer.alloc(50 * 1024 * 1024);
  const bombs: [string, Buffer][] = [
    ['gzip', gzipSync(ZEROS)],
    ['br', brotliCompressSync(ZEROS)],
    ['deflate', deflateSync(ZEROS)],
  ];

  test.each(bombs)('in %s that unpacks to 50 MiB', async (encoding, body) => {
    expect(body.length).toBeLessThan(MAX_BYTES);
    handler = answer(body, { 'content-encoding': encoding });
    await expect(read()).rejects.toThrow('at most 100,000 bytes are read');
  });

  test('by the length that it announces', async () => {
    handler = (_request, response) =>
      response
        .writeHead(200, { 'content-type': 'text/html', 'content-length': MAX_BYTES + 1 })
        .write('<');
    await expect(read()).rejects.toThrow('at most 100,000 bytes are read');
  });

  test('without end, without a length', async () => {
    handler = (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      const more = () => {
        if (!response.destroyed) response.write('x'.repeat(16_384), () => setImmediate(more));
      };
      more();
    };
    await expect(read()).rejects.toThrow('at most 100,000 bytes are read');
  });

  test('and what is just as large as allowed is', async () => {
    handler = answer(gzipSync(Buffer.alloc(MAX_BYTES)), { 'content-encoding': 'gzip' });
    expect((await read()).bytes).toHaveLength(MAX_BYTES);
  });
});

describe('what takes too long is given up:', () => {
  const hasty = () => network({}, { timeoutMs: 200 });

  test.each<[string, Handler]>([
    ['no answer', () => {}],
    [
      'half an answer',
      (_request, response) => response.writeHead(200, { 'content-type': 'text/html' }).write('<p>'),
    ],
    [
      'redirects forever',
      (request, response) => setTimeout(() => redirect('/')(request, response), 60),
    ],
  ])('%s', async (_what, handle) => {
    handler = handle;
    await expect(read(undefined, hasty())).rejects.toThrow('no whole answer within 200 ms');
  });

  test('a name that is never resolved', async () => {
    const stub = network({}, { timeoutMs: 50, resolve: () => new Promise<string[]>(() => {}) });
    await expect(read(undefined, stub)).rejects.toThrow('no whole answer within 50 ms');
    expect(stub.connected).toEqual([]);
  });

  test('a connection that never stands', async () => {
    const stub = network({}, { timeoutMs: 50, connector: () => {} });
    await expect(read(undefined, stub)).rejects.toThrow('no whole answer within 50 ms');
  });
});

describe('what is no page, feed or text is refused:', () => {
  test.each([
    'image/png',
    'application/pdf',
    'application/octet-stream',
    'application/javascript',
    'video/mp4',
    'multipart/mixed',
    'text/htmlx',
    '__proto__',
    '',
  ])('%s', async (type) => {
    handler = answer('x', { 'content-type': type });
    await expect(read()).rejects.toThrow('expected a content type of text/plain, text/html');
  });

  test('no content type', async () => {
    handler = (_request, response) => response.end('x');
    await expect(read()).rejects.toThrow('got none');
  });

  test.each([201, 204, 206, 304, 400, 401, 403, 404, 407, 500, 503])(
    'status %d',
    async (status) => {
      handler = answer('', {}, status);
      await expect(read()).rejects.toThrow(`status ${status}`);
    },
  );

  test.each([
    ['a coding that is unknown', PAGE, 'zstd'],
    ['two codings', PAGE, 'gzip, gzip'],
    ['a coding that is not used', PAGE, 'gzip'],
    ['a packed body that breaks off', gzipSync(PAGE.repeat(50)).subarray(0, 40), 'gzip'],
  ])('%s', async (_what, body, encoding) => {
    handler = answer(body, { 'content-encoding': encoding });
    await expect(read()).rejects.toThrow('cannot read http://news.example/');
  });

  test('a body that breaks off', async () => {
    handler = (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html', 'content-length': 100 });
      response.write('half', () => response.destroy());
    };
    await expect(read()).rejects.toThrow('cannot read http://news.example/');
  });

  test('an answer that is no HTTP', async () => {
    handler = (request) => request.socket.end('220 mail ready\r\n');
    await expect(read()).rejects.toThrow('cannot read http://news.example/');
  });
});
