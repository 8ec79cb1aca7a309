import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import { connectSubgraph, type RemoteSubgraph } from '../../../../platform/http/subgraph/client.ts';
import type { SubgraphLimits } from '../../../../platform/http/subgraph/limits.ts';
import { anonymousCaller } from '../../../support/callers.ts';
import { CANARY, FAULTS, type Fault, openFaultProxy } from '../../../support/fault-proxy.ts';
import { recordingLogger, silentLogger } from '../../../support/log.ts';

const LIMITS: SubgraphLimits = {
  timeoutMs: 1_500,
  writeTimeoutMs: 60_000,
  maxResponseBytes: 100_000,
};
/** Where an answer is expected, no slow machine may be in the way. */
const PATIENT: SubgraphLimits = { ...LIMITS, timeoutMs: 60_000 };
const SECRET = 'a secret of at least thirty-two characters';
const QUERY = { query: '{ sky }' };
const MUTATION = { query: 'mutation { sink }' };
const ANSWER = { data: { sky: 'clear' } };

const open: { close(): unknown }[] = [];

afterEach(async () => {
  for (const resource of open.splice(0).reverse()) await resource.close();
});

type Reply = (request: IncomingMessage, response: ServerResponse) => void;

const wellAnswered: Reply = (request, response) => {
  request.resume().once('end', () => response.end(JSON.stringify(ANSWER)));
};

/** A service over HTTP; `asked` counts GraphQL requests. */
async function serve(reply: Reply = wellAnswered) {
  const service = { url: '', asked: 0, reply };
  const server = createServer((request, response) => {
    if (request.method === 'POST') service.asked++;
    service.reply(request, response);
  });
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  open.push({ close: () => server.closeAllConnections() }, { close: () => server.close() });
  service.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return service;
}

function connect(url: string, limits = PATIENT, log = silentLogger): RemoteSubgraph {
  const remote = connectSubgraph('sky', `${url}/graphql`, SECRET, log, limits);
  open.push(remote);
  return remote;
}

const ask = (remote: RemoteSubgraph, request = QUERY, deadline?: number) =>
  remote.execute(request, anonymousCaller, deadline);

/** The error of an answer that fails. */
async function faultOf(answer: Promise<unknown>) {
  const fault = await answer.then(
    () => null,
    (error: { message: string; extensions: Record<string, unknown> }) => error,
  );
  expect(fault?.extensions).toMatchObject({ code: 'SUBGRAPH_UNAVAILABLE', service: 'sky' });
  return { message: fault!.message, reason: fault!.extensions.reason };
}

describe('a subgraph that', () => {
  const REASONS: Record<Fault, string> = {
    'refuses connections': 'connection',
    'resets connections': 'connection',
    'closes without a word': 'connection',
    hangs: 'timeout',
    'is a black hole': 'timeout',
    'sends garbage': 'connection',
    'sends a page that is no JSON': 'failure',
    'sends half a body': 'connection',
    'sends a 500 page': 'failure',
    'sends a huge body': 'too-large',
    'trickles slowly': 'timeout',
  };

  test.each(Object.keys(FAULTS) as Fault[])('%s is unavailable and says no more', async (fault) => {
    const { log, entries } = recordingLogger();
    const proxy = await openFaultProxy((await serve()).url);
    open.push(proxy);
    const remote = connect(proxy.url, LIMITS, log);
    expect(await ask(remote)).toEqual(ANSWER);
    await proxy.setMode(fault);
    const { message, reason } = await faultOf(ask(remote));
    expect(reason).toBe(REASONS[fault]);
    expect(message).toMatch(/^The subgraph sky (does|did|answers)/);
    expect(message).not.toContain(CANARY);
    expect(entries).toHaveLength(1);
    // Of a probe's page the status counts, not the text.
    const isReady = fault === 'sends a page that is no JSON';
    const readiness = remote.ready().then(
      () => 'ready',
      (error: Error) => error.message,
    );
    expect(await readiness).toMatch(isReady ? /^ready$/ : /^The subgraph sky/);
    await proxy.setMode(null);
    expect(await ask(remote)).toEqual(ANSWER);
    while (
      !(await remote
        .ready()
        .then(() => true)
        .catch(() => false))
    );
  });

  test('was restarted is asked again where its old connections have died', async () => {
    const proxy = await openFaultProxy((await serve()).url);
    open.push(proxy);
    const remote = connect(proxy.url);
    await Promise.all(Array.from({ length: 8 }, () => ask(remote)));
    await proxy.setMode('refuses connections');
    await proxy.setMode(null);
    const answers = await Promise.all(Array.from({ length: 8 }, () => ask(remote)));
    expect(answers).toEqual(answers.map(() => ANSWER));
  });
});

describe('a failure is met', () => {
  const failOnce = (reply: Reply): Reply => {
    let isFirst = true;
    return (request, response) => {
      const now = isFirst ? reply : wellAnswered;
      isFirst = false;
      now(request, response);
    };
  };
  const status =
    (code: number): Reply =>
    (_, response) =>
      response.writeHead(code).end('canary');

  test.each<[string, Reply]>([
    ['a status of 500', status(500)],
    ['a status of 503', status(503)],
    ['a broken connection', (request) => request.socket.destroy()],
    ['an answer that is no GraphQL', (_, response) => response.end('[1]')],
  ])('by one more attempt at a query after %s', async (_what, reply) => {
    const service = await serve(failOnce(reply));
    expect(await ask(connect(service.url))).toEqual(ANSWER);
    expect(service.asked).toBe(2);
  });

  test('by no more than one', async () => {
    const service = await serve(status(500));
    await faultOf(ask(connect(service.url)));
    expect(service.asked).toBe(2);
  });

  test.each([
    'mutation { sink }',
    '  mutation Sink { sink }',
    'query A { sky } mutation B { sink }',
    'fragment F on Query { sky } mutation { sink }',
    '# query\nmutation { sink }',
  ])('by none where it may have changed something: %s', async (query) => {
    const service = await serve(status(500));
    await faultOf(ask(connect(service.url), { query }));
    expect(service.asked).toBe(1);
  });

  test.each([401, 403, 404, 429])('by none where the status is %d', async (code) => {
    const service = await serve(status(code));
    expect((await faultOf(ask(connect(service.url)))).reason).toBe('refused');
    expect(service.asked).toBe(1);
  });
});

describe('the limits', () => {
  test('give a mutation the longer time', async () => {
    const service = await serve((request, response) => {
      setTimeout(() => wellAnswered(request, response), 300);
    });
    const remote = connect(service.url, { ...LIMITS, timeoutMs: 100 });
    expect((await faultOf(ask(remote))).reason).toBe('timeout');
    expect(await ask(remote, MUTATION)).toEqual(ANSWER);
  });

  test('give no more time than the deadline leaves, and none after it', async () => {
    const service = await serve(() => {});
    const remote = connect(service.url);
    const soon = await faultOf(ask(remote, QUERY, performance.now() + 100));
    expect([service.asked, soon.reason]).toEqual([1, 'deadline']);
    const over = await faultOf(ask(remote, QUERY, performance.now()));
    expect([service.asked, over.reason]).toEqual([1, 'deadline']);
    expect(over.message).toBe('There was not enough time left for the subgraph sky.');
  });

  test.each([
    ['announced', true],
    ['not announced', false],
  ])('take an answer of exactly the largest size and none above, %s', async (_how, isAnnounced) => {
    const text = JSON.stringify(ANSWER);
    const service = await serve((request, response) => {
      request.resume();
      response.writeHead(200, isAnnounced ? { 'content-length': text.length } : {});
      response.write(text.slice(0, 5));
      response.end(text.slice(5));
    });
    const limits = (maxResponseBytes: number) => ({ ...LIMITS, maxResponseBytes });
    expect(await ask(connect(service.url, limits(text.length)))).toEqual(ANSWER);
    const refused = await faultOf(ask(connect(service.url, limits(text.length - 1))));
    expect(refused).toEqual({
      message: 'The subgraph sky answers more than the gateway takes.',
      reason: 'too-large',
    });
  });

  test('pass the refusal of a request on as the answer that it is', async () => {
    const errors = [{ message: 'first is 1 to 100', extensions: { code: 'BAD_USER_INPUT' } }];
    const service = await serve((request, response) => {
      request.resume();
      response.writeHead(400).end(JSON.stringify({ errors }));
    });
    expect(await ask(connect(service.url))).toEqual({ errors });
    expect(service.asked).toBe(1);
  });
});

describe('the circuit', () => {
  /** A service that fails until it is mended. */
  async function failing(reply: Reply) {
    const service = await serve(reply);
    return Object.assign(service, { mend: () => Object.assign(service, { reply: wellAnswered }) });
  }
  const broken: Reply = (_, response) => response.writeHead(500).end();

  async function openCircuit(remote: RemoteSubgraph): Promise<void> {
    for (let failures = 0; failures < 5; failures++) await faultOf(ask(remote, MUTATION));
    expect((await faultOf(ask(remote, MUTATION))).reason).toBe('open');
  }

  test('opens after five failures in a row, and then asks nothing', async () => {
    const service = await failing(broken);
    const remote = connect(service.url);
    await openCircuit(remote);
    const { asked } = service;
    await faultOf(ask(remote));
    expect(service.asked).toBe(asked);
  });

  test('stays closed where a success lies between failures', async () => {
    let count = 0;
    const service = await serve((request, response) => {
      const reply = ++count % 5 === 0 ? wellAnswered : broken;
      reply(request, response);
    });
    const remote = connect(service.url);
    for (let i = 0; i < 20; i++) await ask(remote, MUTATION).catch(() => {});
    expect(service.asked).toBe(20);
  });

  test.each<[string, Reply]>([
    ['a refusal', (_, response) => response.writeHead(404).end()],
    [
      'an answer that is too large',
      (_, response) => response.end(JSON.stringify({ data: { sky: 'x'.repeat(200_000) } })),
    ],
  ])('does not open by %s, which one request alone may bring about', async (_what, reply) => {
    const service = await serve(reply);
    const remote = connect(service.url);
    for (let i = 0; i < 8; i++) await faultOf(ask(remote, MUTATION));
    expect(service.asked).toBe(8);
  });

  test('does not open by requests that had little time left, but by those that had enough', async () => {
    const service = await serve(() => {});
    const remote = connect(service.url, { ...LIMITS, timeoutMs: 1_000 });
    const asks = (count: number, ms: number) =>
      Promise.all(
        Array.from({ length: count }, () => faultOf(ask(remote, QUERY, performance.now() + ms))),
      );
    for (const { reason } of await asks(8, 300)) expect(reason).toBe('deadline');
    for (const { reason } of await asks(8, 700)) expect(reason).toBe('timeout');
    expect((await faultOf(ask(remote))).reason).toBe('open');
  });

  test('is not tried by the probe for longer than the request has time', async () => {
    const service = await failing(broken);
    const remote = connect(service.url);
    await openCircuit(remote);
    service.reply = () => {};
    const reasons: unknown[] = [];
    const until = performance.now() + 2_000;
    while (performance.now() < until && !reasons.includes('timeout')) {
      const start = performance.now();
      reasons.push((await faultOf(ask(remote, QUERY, start + 100))).reason);
      expect(performance.now() - start).toBeLessThan(200);
      await new Promise(setImmediate);
    }
    expect(reasons).toContain('timeout');
  });

  test('closes within two seconds of the return', async () => {
    const service = await failing(broken);
    const remote = connect(service.url);
    await openCircuit(remote);
    service.mend();
    const since = performance.now();
    while (!(await ask(remote).catch(() => null))) await new Promise(setImmediate);
    expect(performance.now() - since).toBeLessThan(2_000);
  });

  test('is tried by the probe first, so that no request waits for a subgraph that hangs', async () => {
    const service = await failing(broken);
    const remote = connect(service.url, { ...LIMITS, timeoutMs: 60_000 });
    await openCircuit(remote);
    const { asked } = service;
    service.reply = () => {};
    const until = performance.now() + 1_000;
    while (performance.now() < until) {
      expect((await faultOf(ask(remote))).reason).toMatch(/^(open|timeout)$/);
      await new Promise(setImmediate);
    }
    expect(service.asked).toBe(asked);
  });
});
