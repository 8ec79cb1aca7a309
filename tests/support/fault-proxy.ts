import { createServer, connect as dial, type Server, type Socket } from 'node:net';
import { Transform } from 'node:stream';

/** What stands in every fault's text and must never reach a client. */
export const CANARY = 'canary-at-10.1.2.3:4005-in-/srv/app/secret.ts';

const BLOCK = Buffer.alloc(64 * 1024, 'x');
const TRICKLE_MS = 20;

/** Answers a connection in a way that no subgraph should; `data` tells that a request has come. */
type Misbehave = (client: Socket) => void;

const onRequest = (client: Socket, work: () => void) => client.once('data', work);

const HEAD = 'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n';

/** Sends blocks as fast as they are taken, without end. */
function flood(client: Socket): void {
  while (!client.destroyed && client.write(BLOCK));
  client.once('drain', () => flood(client));
}

/** What a proxy can do to the connections of a subgraph. */
export const FAULTS = {
  /** Nobody listens; see `setMode`. */
  'refuses connections': () => {},
  'resets connections': (client) => onRequest(client, () => client.resetAndDestroy()),
  'closes without a word': (client) => onRequest(client, () => client.end()),
  hangs: (client) => client.resume(),
  'is a black hole': (client) => client.pause(),
  'sends garbage': (client) =>
    onRequest(client, () => client.end(Buffer.from(`\0\u00ff${CANARY}\r\n\r\n`.repeat(50)))),
  'sends a page that is no JSON': (client) =>
    onRequest(client, () =>
      client.end(`${HEAD}content-length: 46\r\n\r\n<p>${CANARY}`.padEnd(200)),
    ),
  'sends half a body': (client) =>
    onRequest(client, () =>
      client.end(`${HEAD}content-length: 5000\r\n\r\n{"data":{"sky":"${CANARY}`),
    ),
  'sends a 500 page': (client) =>
    onRequest(client, () => {
      const page = `<h1>${CANARY}</h1><pre>Error: x\n    at run (/srv/app/secret.ts:1:1)</pre>`;
      client.end(`HTTP/1.1 500 Oh\r\ncontent-length: ${page.length}\r\n\r\n${page}`);
    }),
  'sends a huge body': (client) =>
    onRequest(client, () => {
      client.write(`${HEAD}\r\n{"data":{"sky":"`);
      flood(client);
    }),
  'trickles slowly': (client) =>
    onRequest(client, () => {
      client.write(`${HEAD}\r\n`);
      const timer = setInterval(() => client.write(' '), TRICKLE_MS);
      client.once('close', () => clearInterval(timer));
    }),
} satisfies Record<string, Misbehave>;

/** A way to fail; null to pass everything on. */
export type Fault = keyof typeof FAULTS;

/** A TCP proxy in front of one service that can fail in the ways of a network. */
export interface FaultProxy {
  /** Where it listens; the same for its whole life. */
  url: string;
  /** How many connections it was asked for. */
  connections: number;
  /** How much later what it is sent is passed on, in milliseconds. */
  delayMs: number;
  /** Fails in this way from now on, also on connections that are open; null mends it. */
  setMode(fault: Fault | null): Promise<void>;
  close(): Promise<void>;
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve((server.address() as { port: number }).port));
  });
}

/** Starts a proxy in front of the service at `target`. */
export async function openFaultProxy(target: string): Promise<FaultProxy> {
  const port = Number(new URL(target).port);
  const sockets = new Set<Socket>();
  let mode: Fault | null = null;
  let server: Server | null = null;
  let ownPort = 0;

  function keep(socket: Socket): Socket {
    sockets.add(socket);
    socket.on('error', () => {});
    socket.once('close', () => sockets.delete(socket));
    return socket;
  }

  function delay(): Transform {
    return new Transform({
      transform(data, _encoding, done) {
        const pass = () => done(null, data);
        if (proxy.delayMs > 0) setTimeout(pass, proxy.delayMs);
        else pass();
      },
    });
  }

  function serve(client: Socket): void {
    proxy.connections++;
    keep(client);
    if (mode !== null) {
      client.on('data', () => {});
      (FAULTS[mode] as Misbehave)(client);
      return;
    }
    const service = keep(dial(port, '127.0.0.1'));
    client.pipe(delay()).pipe(service).pipe(client);
    client.once('close', () => service.destroy());
    service.once('close', () => client.destroy());
  }

  async function open(): Promise<void> {
    server = createServer(serve);
    ownPort = await listen(server, ownPort);
  }

  async function shut(): Promise<void> {
    const closed = new Promise((resolve) => (server ? server.close(resolve) : resolve(null)));
    for (const socket of sockets) socket.destroy();
    await closed;
    server = null;
  }

  const proxy: FaultProxy = {
    url: '',
    connections: 0,
    delayMs: 0,
    async setMode(fault) {
      mode = fault;
      if (fault === 'refuses connections') return shut();
      if (server === null) return open();
      // Open connections fall silent where the fault is silence, and break otherwise.
      const isSilent = fault === 'hangs' || fault === 'is a black hole';
      for (const socket of sockets) {
        if (isSilent) socket.unpipe().pause();
        else socket.destroy();
      }
    },
    close: shut,
  };
  await open();
  proxy.url = `http://127.0.0.1:${ownPort}`;
  return proxy;
}
