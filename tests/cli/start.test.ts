import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { type Command, command, run, temporaryFolder } from '../support/command.ts';
import type { Json } from '../support/graph.ts';

const folders: { dispose(): void }[] = [];
const commands: Command[] = [];

function folder(): string {
  const made = temporaryFolder();
  folders.push(made);
  return made.path;
}

async function start(...args: string[]): Promise<{ started: Command; gateway: string }> {
  const started = command(['start', '--port', '0', ...args]);
  commands.push(started);
  const [, gateway = ''] = await started.says(/^gateway +(\S+)$/m);
  await started.says(/Ctrl-C stops it/);
  return { started, gateway };
}

async function ask(gateway: string, query: string): Promise<Json> {
  const response = await fetch(gateway, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return response.json();
}

afterEach(async () => {
  for (const { child, finished } of commands.splice(0)) {
    child.kill('SIGKILL');
    await finished;
  }
  for (const { dispose } of folders.splice(0)) dispose();
});

describe('npm start', () => {
  test('starts empty where it is asked to, answers, and stops cleanly on Ctrl-C', async () => {
    const { started, gateway } = await start('--empty', '--data', folder());
    const answer = await ask(gateway, '{ articles { totalCount } countries { isoCode } }');
    expect(answer.data.articles.totalCount).toBe(0);
    expect(answer.data.countries.length).toBeGreaterThan(190);
    started.child.kill('SIGINT');
    const { code, stderr } = await started.finished;
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  test('prints the gateway, the IDE and a query that can be pasted into a shell', async () => {
    const { started, gateway } = await start('--empty', '--data', folder());
    const [, ide = ''] = await started.says(/^IDE +(\S+)$/m);
    expect(ide).toBe(gateway.replace(/graphql$/, ''));
    expect((await fetch(ide)).headers.get('content-type')).toMatch(/^text\/html/);
    const [, body = ''] = await started.says(/-d '(\{.+\})'/);
    const { data } = await ask(gateway, JSON.parse(body).query);
    expect(data.exchanges.edges).toEqual([]);
  });

  test('reads the sample corpus on the first start; a second start keeps the data', async () => {
    const data = folder();
    const count = '{ articles { totalCount } events { totalCount } }';
    const first = await start('--data', data);
    expect((await first.started.says(/reading the sample corpus (\d+)\/\1/))[0]).toBeTruthy();
    const before = await ask(first.gateway, count);
    expect(before.data.articles.totalCount).toBeGreaterThanOrEqual(15);
    first.started.child.kill('SIGTERM');
    expect((await first.started.finished).code).toBe(0);
    const second = await start('--data', data);
    expect(await ask(second.gateway, count)).toEqual(before);
    second.started.child.kill('SIGTERM');
    expect((await second.started.finished).stderr).toBe('');
  });

  test('keeps its secrets in files that only the owner can read', async () => {
    const data = folder();
    await start('--empty', '--data', data);
    const secrets = join(data, 'secrets');
    expect(statSync(secrets).mode & 0o777).toBe(0o700);
    expect(readdirSync(secrets).sort()).toEqual(['token.key']);
    for (const file of readdirSync(secrets)) {
      expect(statSync(join(secrets, file)).mode & 0o777).toBe(0o600);
    }
  });

  test.each([
    ['--help', /--port.*--data.*--empty.*--mysql/s],
    ['-h', /Start the gateway/],
  ])('%s lists the options', async (flag, expected) => {
    const { code, stdout } = await run(['start', flag]);
    expect(code).toBe(0);
    expect(stdout).toMatch(expected);
  });
});

describe('npm start says in one line', () => {
  const oneLine = (text: string) => text.trim().split('\n').length === 1;

  async function refusal(args: string[], nodeOptions: string[] = []) {
    const { code, stdout, stderr } = await run(['start', ...args], { nodeOptions });
    expect(code).toBe(1);
    expect(stdout).toBe('');
    return stderr;
  }

  test('that a port is taken', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const { port } = server.address() as AddressInfo;
    const stderr = await refusal(['--empty', '--data', folder(), '--port', String(port)]);
    server.close();
    expect(stderr).toContain(`port ${port} is taken`);
    expect(oneLine(stderr)).toBe(true);
  });

  test('that the data folder cannot be written to', async () => {
    const file = join(folder(), 'file');
    writeFileSync(file, '');
    const stderr = await refusal(['--data', join(file, 'data')]);
    expect(stderr).toContain('cannot write to the data folder');
    expect(oneLine(stderr)).toBe(true);
  });

  test('that another process uses the data folder', async () => {
    const data = folder();
    await start('--empty', '--data', data);
    const stderr = await refusal(['--empty', '--data', data, '--port', '0']);
    expect(stderr).toMatch(/in use by process \d+/);
  });

  test('that the database cannot be reached', async () => {
    const stderr = await refusal(['--data', folder(), '--mysql', 'mysql://root@127.0.0.1:1/x']);
    expect(stderr).toContain('cannot open the databases');
    expect(oneLine(stderr)).toBe(true);
  });

  test('that Node is too old', async () => {
    const old = 'Object.defineProperty(process.versions, "node", { value: "20.18.3" })';
    const stderr = await refusal([], ['--import', `data:text/javascript,${old}`]);
    expect(stderr).toContain('needs Node 20.19');
    expect(oneLine(stderr)).toBe(true);
  });

  test('that a port is no number', async () => {
    const stderr = await refusal(['--port', 'http']);
    expect(stderr).toContain('A port is a number from 0 to 65535');
  });
});

describe('a data folder', () => {
  test('that a crashed process left behind is taken over', async () => {
    const data = folder();
    mkdirSync(data, { recursive: true });
    writeFileSync(join(data, 'running.json'), JSON.stringify({ pid: 2 ** 22 + 1, gateway: null }));
    const { gateway } = await start('--empty', '--data', data);
    expect(gateway).toMatch(/^http:/);
  });
});
