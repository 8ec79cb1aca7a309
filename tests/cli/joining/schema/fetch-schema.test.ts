import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import { fetchSchema, MAX_SCHEMA_BYTES } from '../../../../cli/joining/schema/fetch-schema.ts';

const open: Server[] = [];

afterEach(async () => {
  for (const server of open.splice(0)) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
});

/** The address of a server that answers as told. */
async function serve(answer: (request: IncomingMessage, response: ServerResponse) => void) {
  const server = createServer(answer).listen(0, '127.0.0.1');
  open.push(server);
  await new Promise((resolve) => server.once('listening', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
}

const json = (value: unknown, status = 200) =>
  serve((_request, response) => {
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
  });

describe('the schema of a running subgraph', () => {
  test('is what { _service { sdl } } answers', async () => {
    const url = await json({ data: { _service: { sdl: 'type Query { a: Int }' } } });
    expect(await fetchSchema(url, {})).toBe('type Query { a: Int }');
  });

  test('is asked for with the given headers', async () => {
    const url = await serve(({ headers, method }, response) => {
      const sdl = `# ${method} ${headers['x-key']} ${headers['content-type']}`;
      response.end(JSON.stringify({ data: { _service: { sdl } } }));
    });
    expect(await fetchSchema(url, { 'x-key': 'open' })).toBe('# POST open application/json');
  });
});

describe('a server that gives no schema is told', () => {
  test.each<[string, () => Promise<string>, RegExp]>([
    [
      'to know no _service',
      () => json({ errors: [{ message: 'Cannot query field "_service".' }] }, 400),
      /"_service".*introspection leaves out @key/is,
    ],
    ['to refuse', () => json({ errors: [] }, 401), /status 401.*--header/s],
    ['to forbid', () => json('no', 403), /status 403.*NEWSGRAPH_SUBGRAPH_SECRET/s],
    ['to speak another language', () => json('hello'), /does not answer as GraphQL/],
    [
      'to be a page',
      () => serve((_q, response) => response.end('<html>')),
      /address of its GraphQL/,
    ],
    [
      'to answer without end',
      () =>
        serve((_q, response) => {
          const more = () => {
            while (response.write('x'.repeat(65_536)));
          };
          response.on('drain', more);
          more();
        }),
      new RegExp(`more than ${MAX_SCHEMA_BYTES} bytes`),
    ],
    [
      'to break off',
      () =>
        serve((_q, response) => {
          response.write('{');
          setImmediate(() => response.destroy());
        }),
      /stopped in the middle|does not answer/,
    ],
    ['not to run', async () => 'http://127.0.0.1:1/graphql', /does the subgraph run/],
  ])('%s', async (_what, start, message) => {
    await expect(fetchSchema(await start(), {})).rejects.toThrow(message);
  });
});
