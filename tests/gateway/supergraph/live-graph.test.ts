import { renameSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import { createGatewayServer, type GatewayOptions } from '../../../gateway/server.ts';
import {
  addressSource,
  fileSource,
  type SupergraphSource,
} from '../../../gateway/supergraph/source.ts';
import type { GraphQLAnswer, GraphQLRequest } from '../../../platform/graphql/subgraph-service.ts';
import { onSignal } from '../../../platform/telemetry/signals.ts';
import { temporaryFolder } from '../../support/command.ts';
import { recordingLogger, silentLogger } from '../../support/log.ts';
import { type Schemas, stubService, supergraphOf } from '../../support/weather.ts';

const BEFORE = supergraphOf({ sky: 'type Query { sky: String wind: String }' });
const AFTER = supergraphOf({ sky: 'type Query { sky: String moon: String }' });
const SKY = { sky: 'clear', wind: 'west', moon: 'full' };

/** A value that one test sets and another part waits for. */
function signal() {
  let resolve = () => {};
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}

/** Only what was asked for, as a subgraph would give it. */
async function answerFrom(values: Record<string, string>, { query }: GraphQLRequest) {
  const fields = Object.keys(values).filter((field) => new RegExp(`\\b${field}\\b`).test(query));
  return { data: Object.fromEntries(fields.map((field) => [field, values[field]])) };
}

/** A source whose text a test changes. */
function changing(sdl: string): SupergraphSource & { sdl: string; fault: Error | null } {
  return {
    name: 'a test',
    sdl,
    fault: null,
    async read() {
      if (this.fault) throw this.fault;
      return this.sdl;
    },
  };
}

const open: { close(): unknown }[] = [];

afterEach(async () => {
  for (const resource of open.splice(0).reverse()) await resource.close();
});

async function serve(source: SupergraphSource, overrides: Partial<GatewayOptions> = {}) {
  const services = new Map<string, ReturnType<typeof stubService>>();
  const connected: string[] = [];
  const app = await createGatewayServer({
    supergraph: source,
    pollMs: 5,
    connect: ({ name, url }) => {
      connected.push(`${name} ${url}`);
      const service = stubService((request) => answerFrom(SKY, request));
      services.set(name, service);
      return service;
    },
    readAuthorization: async () => null,
    introspection: true,
    ide: null,
    log: silentLogger,
    ...overrides,
  });
  open.push(app);
  return { app, services, connected };
}

async function ask(app: FastifyInstance, query: string) {
  const response = await app.inject({ method: 'POST', url: '/graphql', payload: { query } });
  return response.json() as GraphQLAnswer;
}

/** Asks until the answer is as wanted; the test's own time limit ends it otherwise. */
async function untilAnswered(app: FastifyInstance, query: string, data: object): Promise<void> {
  for (;;) {
    const answer = await ask(app, query);
    if (JSON.stringify(answer.data) === JSON.stringify(data)) return;
    await new Promise(setImmediate);
  }
}

describe('a new supergraph', () => {
  test('in the file is served without a restart', async () => {
    const folder = temporaryFolder();
    open.push({ close: folder.dispose });
    const file = `${folder.path}/supergraph.graphql`;
    writeFileSync(file, BEFORE);
    const { app } = await serve(fileSource(file));
    expect((await ask(app, '{ moon }')).data).toBeUndefined();
    writeFileSync(`${file}.draft`, AFTER);
    renameSync(`${file}.draft`, file);
    await untilAnswered(app, '{ moon }', { moon: 'full' });
    expect((await ask(app, '{ wind }')).errors?.[0]?.message).toContain('wind');
  });

  test('at the address is served without a restart, and is not sent where it has not changed', async () => {
    let [sdl, sent, unchanged] = [BEFORE, 0, 0];
    const server = createServer((request, response) => {
      const tag = `"${sdl.length}"`;
      if (request.headers['if-none-match'] === tag) {
        unchanged++;
        response.writeHead(304).end();
      } else {
        sent++;
        response.writeHead(200, { etag: tag }).end(sdl);
      }
    });
    await new Promise<void>((done) => {
      server.listen(0, '127.0.0.1', done);
    });
    open.push({ close: () => server.close() });
    const { port } = server.address() as AddressInfo;
    const { app } = await serve(addressSource(`http://127.0.0.1:${port}/graph`));
    expect(BEFORE.length).not.toBe(AFTER.length + 1);
    sdl = `${AFTER}\n`;
    await untilAnswered(app, '{ moon }', { moon: 'full' });
    while (unchanged === 0) await new Promise(setImmediate);
    expect(sent).toBe(2);
  });

  test('does not fail a request that was checked against the old one and runs after', async () => {
    const source = changing(BEFORE);
    const [checked, swapped] = [signal(), signal()];
    let isFirst = true;
    const { app } = await serve(source, {
      plugins: () => [
        {
          requestDidStart: async () => ({
            async didResolveOperation() {
              if (!isFirst) return;
              isFirst = false;
              checked.resolve();
              await swapped.promise;
            },
          }),
        },
      ],
    });
    const underWay = ask(app, '{ wind }');
    await checked.promise;
    source.sdl = AFTER;
    await untilAnswered(app, '{ moon }', { moon: 'full' });
    swapped.resolve();
    expect(await underWay).toEqual({ data: { wind: 'west' } });
  });

  test('swapped sixteen times under load fails no request', async () => {
    const source = changing(BEFORE);
    const { app } = await serve(source, { pollMs: 1 });
    let isDone = false;
    const answers = { right: 0, wrong: [] as unknown[] };
    const client = async () => {
      while (!isDone) {
        const answer = await ask(app, '{ sky }');
        if (answer.data?.sky === 'clear' && !answer.errors) answers.right++;
        else answers.wrong.push(answer);
      }
    };
    const clients = Array.from({ length: 8 }, client);
    for (let turn = 0; turn < 8; turn++) {
      source.sdl = AFTER;
      await untilAnswered(app, '{ moon }', { moon: 'full' });
      source.sdl = BEFORE;
      await untilAnswered(app, '{ wind }', { wind: 'west' });
    }
    isDone = true;
    await Promise.all(clients);
    expect(answers.wrong).toEqual([]);
    expect(answers.right).toBeGreaterThan(16);
  });

  test('brings new subgraphs in, keeps those that stay and lets go of those that leave', async () => {
    const url = (name: string) => `http://${name}.test/graphql`;
    const schemas = (...names: string[]): Schemas =>
      Object.fromEntries(names.map((name) => [name, `type Query { ${name}: String }`]));
    const source = changing(supergraphOf(schemas('sky', 'wind'), url));
    const { app, services, connected } = await serve(source);
    const [sky, wind] = [services.get('sky')!, services.get('wind')!];
    source.sdl = supergraphOf(schemas('sky', 'moon'), url);
    await untilAnswered(app, '{ moon }', { moon: 'full' });
    while (wind.closed === 0) await new Promise(setImmediate);
    expect(connected.sort()).toEqual([
      'moon http://moon.test/graphql',
      'sky http://sky.test/graphql',
      'wind http://wind.test/graphql',
    ]);
    expect([sky.closed, wind.closed]).toEqual([0, 1]);
    await app.close();
    expect([sky.closed, wind.closed, services.get('moon')!.closed]).toEqual([1, 1, 1]);
  });
});

describe('a supergraph that cannot be served', () => {
  test.each<[string, (source: ReturnType<typeof changing>) => void, RegExp]>([
    ['is no GraphQL', (source) => (source.sdl = 'type Query {'), /Syntax Error/],
    ['is a plain schema', (source) => (source.sdl = 'type Query { sky: String }'), /./],
    ['is empty', (source) => (source.sdl = ''), /./],
    ['cannot be read', (source) => (source.fault = new Error('gone')), /gone/],
    [
      'names a subgraph without an address',
      (source) => (source.sdl = supergraphOf({ moon: 'type Query { moon: String }' }, () => '')),
      /no address for moon/,
    ],
  ])(
    'because it %s is refused once with its reasons, and the old one serves on',
    async (...row) => {
      const [, breakIt, reasons] = row;
      const { log, entries } = recordingLogger();
      const source = changing(BEFORE);
      const { app } = await serve(source, {
        log,
        connect: ({ name, url }) => {
          if (!url) throw new Error(`no address for ${name}`);
          return stubService((request) => answerFrom(SKY, request));
        },
      });
      const refusals = () =>
        entries.filter(({ msg }) => String(msg).startsWith('supergraph refused'));
      const told: string[] = [];
      open.push({ close: onSignal('supergraph', ({ outcome }) => told.push(outcome)) });
      breakIt(source);
      while (refusals().length === 0) {
        expect(await ask(app, '{ wind }')).toEqual({ data: { wind: 'west' } });
      }
      expect(refusals()[0]!.reasons).toMatch(reasons);
      source.fault = null;
      source.sdl = AFTER;
      await untilAnswered(app, '{ moon }', { moon: 'full' });
      expect(refusals()).toHaveLength(1);
      expect(told).toEqual(['refused', 'served']);
    },
  );

  test('at the start is an error', async () => {
    await expect(serve(changing('type Query {'))).rejects.toThrow('Syntax Error');
  });
});
