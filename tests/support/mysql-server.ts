import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { accessSync, constants, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { createConnection } from 'mysql2/promise';

const START_TIMEOUT_MS = 60_000;
const STOP_TIMEOUT_MS = 15_000;

/** A database server of the tests' own: root without a password, on 127.0.0.1 only. */
export interface MysqlServer {
  /** `mysql://root@127.0.0.1:PORT`, without a database. */
  url: string;
  /** Sends a signal to the server's process. */
  signal(name: NodeJS.Signals): void;
  /** Starts it again on the same port and tables after it has died. */
  restart(): Promise<void>;
  /** Ends the server, waits for it and removes its folder. */
  stop(): Promise<void>;
  /** The same at once, for a process that is about to exit. */
  kill(): void;
}

/** The path of a program that the PATH leads to; null where there is none. */
function onPath(program: string): string | null {
  for (const folder of (process.env.PATH ?? '').split(delimiter).filter(Boolean)) {
    const path = join(folder, program);
    try {
      accessSync(path, constants.X_OK);
      return path;
    } catch {
      // Not in this folder.
    }
  }
  return null;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}

const asRoot = () => (process.getuid?.() === 0 ? ['--user=root'] : []);

/** Fills a data directory with the system tables of this server. */
function initialize(server: string, folder: string): void {
  const version = execFileSync(server, ['--no-defaults', '--version'], { encoding: 'utf8' });
  const options = ['--no-defaults', `--datadir=${folder}/data`, ...asRoot()];
  const quiet = { stdio: 'pipe' as const };
  if (!/mariadb/i.test(version)) {
    execFileSync(server, [...options, '--initialize-insecure'], quiet);
    return;
  }
  const installer = onPath('mariadb-install-db') ?? onPath('mysql_install_db');
  if (installer === null) throw new Error('mariadb-install-db is not on the PATH');
  const own = ['--auth-root-authentication-method=normal', '--skip-test-db'];
  execFileSync(installer, [...options, ...own], quiet);
}

/** Small and fast, for data that nobody will miss. */
function serverOptions(folder: string, port: number): string[] {
  return [
    '--no-defaults',
    ...asRoot(),
    `--datadir=${folder}/data`,
    `--socket=${folder}/server.sock`,
    `--pid-file=${folder}/server.pid`,
    `--log-error=${folder}/error.log`,
    '--skip-networking=0',
    '--bind-address=127.0.0.1',
    `--port=${port}`,
    '--skip-log-bin',
    '--performance-schema=OFF',
    '--max-connections=300',
    '--innodb-buffer-pool-size=64M',
    '--innodb-flush-log-at-trx-commit=0',
    '--innodb-doublewrite=OFF',
  ];
}

async function untilReady(url: string, child: ChildProcess): Promise<void> {
  const deadline = Date.now() + START_TIMEOUT_MS;
  for (;;) {
    try {
      const connection = await createConnection(url);
      await connection.end();
      return;
    } catch (error) {
      if (child.exitCode !== null || Date.now() > deadline) throw error;
      await pause(100);
    }
  }
}

async function stopped(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = new Promise((resolve) => child.once('exit', resolve));
  const fallback = setTimeout(() => child.kill('SIGKILL'), STOP_TIMEOUT_MS);
  child.kill('SIGTERM');
  await exit;
  clearTimeout(fallback);
}

/** Starts a private server from the PATH; null where neither `mariadbd` nor `mysqld` is there. */
export async function startMysqlServer(): Promise<MysqlServer | null> {
  const program = onPath('mariadbd') ?? onPath('mysqld');
  if (program === null) return null;
  const folder = mkdtempSync(join(tmpdir(), 'newsgraph-mysql-'));
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  let child: ChildProcess | undefined;
  try {
    initialize(program, folder);
    const port = await freePort();
    const launch = () => spawn(program, serverOptions(folder, port), { stdio: 'ignore' });
    child = launch();
    let server = child;
    const url = `mysql://root@127.0.0.1:${port}`;
    await untilReady(url, server);
    return {
      url,
      signal: (name) => server.kill(name),
      async restart() {
        if (server.exitCode === null && server.signalCode === null) {
          await new Promise((resolve) => server.once('exit', resolve));
        }
        server = launch();
        await untilReady(url, server);
      },
      stop: () => stopped(server).then(remove),
      kill: () => {
        server.kill('SIGKILL');
        remove();
      },
    };
  } catch (error) {
    if (child) await stopped(child);
    remove();
    throw error;
  }
}
