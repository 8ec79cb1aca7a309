import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, describe, expect, test } from '@jest/globals';
import { connectSubgraph, type RemoteSubgraph } from '../../../../platform/http/subgraph/client.ts';
import { createSubgraphServer } from '../../../../platform/http/subgraph-server.ts';
import { anonymousCaller, ingestCaller } from '../../../support/callers.ts';
import { recordingLogger, silentLogger } from '../../../support/log.ts';
import { openShips } from '../../../support/ships.ts';

const SECRET = 'a secret of at least thirty-two characters';

describe('a subgraph across the network', () => {
  const open: { close(): unknown }[] = [];
  afterEach(async () => {
    for (const resource of open.splice(0).reverse()) await resource.close();
  });

  function connect(url: string, log = silentLogger): RemoteSubgraph {
    const remote = connectSubgraph('ships', `${url}/graphql`, SECRET, log);
    open.push(remote);
    return remote;
  }

  async function serveShips(state = { ready: true }): Promise<string> {
    const app = await createSubgraphServer(openShips(silentLogger, state), SECRET);
    open.push(app);
    return app.listen({ host: '127.0.0.1', port: 0 });
  }

  async function serve(answer: RequestListener): Promise<string> {
    const server: Server = createServer(answer);
    open.push(server);
    await new Promise<void>((done) => {
      server.listen(0, '127.0.0.1', done);
    });
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  test('answers as it does in this process', async () => {
    const [near, far] = [openShips(silentLogger), connect(await serveShips())];
    for (const request of [
      { query: 'query ($id: ID!) { ship(id: $id) { id } }', variables: { id: '7' } },
      { query: '{ ship(id: "refused") { id } }' },
      { query: 'mutation { sink }' },
      { query: 'query A { a: __typename } query B { b: __typename }', operationName: 'B' },
    ]) {
      for (const caller of [ingestCaller, anonymousCaller]) {
        expect(await far.execute(request, caller)).toEqual(await near.execute(request, caller));
      }
    }
  });

  test('is ready while its service is', async () => {
    const state = { ready: true };
    const remote = connect(await serveShips(state));
    await expect(remote.ready()).resolves.toBeUndefined();
    state.ready = false;
    await expect(remote.ready()).rejects.toThrow('The subgraph ships does not answer');
  });

  test('is asked over at most 32 connections, however many ask at once', async () => {
    const waiting: (() => void)[] = [];
    const remote = connect(
      await serve((request, response) => {
        request.resume();
        waiting.push(() => response.end('{"data":{"__typename":"Query"}}'));
      }),
    );
    let answers = 0;
    const asks = Array.from({ length: 50 }, async () => {
      await remote.execute({ query: '{ __typename }' }, anonymousCaller);
      answers++;
    });
    while (waiting.length < 32) await pause(1);
    await pause(50);
    expect(waiting).toHaveLength(32);
    while (answers < asks.length) {
      for (const answer of waiting.splice(0)) answer();
      await pause(1);
    }
    await Promise.all(asks);
  });

  test.each<[string, RequestListener]>([
    ['an error page', (_, response) => response.writeHead(502).end('<h1>canary</h1>')],
    ['no JSON', (_, response) => response.writeHead(200).end('canary')],
    ['a closed connection', (request) => request.socket.destroy()],
  ])('is unavailable where it gives %s; the cause is in the log', async (_what, answer) => {
    const { log, entries } = recordingLogger();
    const remote = connect(await serve(answer), log);
    const refused = remote.execute({ query: '{ __typename }' }, ingestCaller);
    await expect(refused).rejects.toMatchObject({
      message: 'The subgraph ships does not answer at the moment.',
      extensions: { code: 'SUBGRAPH_UNAVAILABLE', service: 'ships' },
    });
    expect(entries).toHaveLength(1);
    expect(JSON.stringify(entries)).not.toContain(SECRET);
  });
});
