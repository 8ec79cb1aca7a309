import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { createServer } from 'node:net';

/** A Redis of its own for a test, which keeps nothing. */
export interface RedisServer {
  url: string;
  start(): Promise<void>;
  stop(): Promise<void>;
}

/** False where this machine has none; says so. */
export function hasRedis(): boolean {
  const found = spawnSync('redis-server', ['--version']).status === 0;
  if (!found) console.warn('skipped: what needs Redis, since no redis-server is on the PATH');
  return found;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}

/** A Redis on a free port that asks for `password`; not started yet. */
export async function redisServer(password: string): Promise<RedisServer> {
  const port = await freePort();
  let child: ChildProcess | null = null;
  return {
    url: `redis://:${password}@127.0.0.1:${port}`,
    start: () =>
      new Promise((resolve, reject) => {
        const options = ['--port', `${port}`, '--bind', '127.0.0.1', '--save', ''];
        child = spawn('redis-server', [...options, '--requirepass', password, '--dir', '/tmp']);
        child.on('error', reject);
        child.stdout?.on('data', (text: Buffer) => {
          if (text.includes('Ready to accept connections')) resolve();
        });
      }),
    stop: () =>
      new Promise((resolve) => {
        if (!child) return resolve();
        child.on('close', () => resolve()).kill('SIGKILL');
        child = null;
      }),
  };
}
