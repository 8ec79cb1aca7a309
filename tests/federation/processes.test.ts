import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { SUBGRAPHS } from '../../subgraphs/index.ts';
import { type Command, command, run, temporaryFolder } from '../support/command.ts';
import { describeEachDatabase } from '../support/describe-each-database.ts';
import type { Json } from '../support/graph.ts';

const FIXTURE = new URL('../fixtures/planned-exchange.txt', import.meta.url);

/** The services in an order in which each finds those that it asks. */
const ORDER = [...SUBGRAPHS.map(({ name }) => name), 'gateway'];

interface Service {
  command: string[];
  environment: Record<string, string>;
}

const { services } = parse(
  readFileSync(new URL('../../docker-compose.yml', import.meta.url), 'utf8'),
  { merge: true },
) as { services: Record<string, Service> };

const QUERY = '{ quotes { edges { node { text speaker { name } } } } }';

describeEachDatabase('the commands of docker-compose.yml as processes', (engine) => {
  const folder = temporaryFolder();
  const secrets = `${folder.path}/secrets`;
  const processes = new Map<string, Command>();
  const addresses = new Map<string, string>();
  const databaseUrl = engine.freshUrl();

  /** The container's settings with this machine's addresses in place of the network's. */
  function settings(name: string): Record<string, string> {
    const { environment } = services[name]!;
    const own: Record<string, string> = {
      NEWSGRAPH_HOST: '127.0.0.1',
      NEWSGRAPH_PORT: '0',
      NEWSGRAPH_SECRETS_DIR: secrets,
      NEWSGRAPH_DATABASE_URL: databaseUrl,
    };
    const moved = (list: string) =>
      list.replace(/([^=,]+)=[^,]+/g, (_, peer) => `${peer}=${addresses.get(peer)}/graphql`);
    const given = Object.entries(environment).map(([variable, value]) => {
      if (variable === 'NEWSGRAPH_SUBGRAPH_URLS') return [variable, moved(value)];
      const [, peer] = /^NEWSGRAPH_(\w+)_URL$/.exec(variable) ?? [];
      const address = addresses.get(peer?.toLowerCase() ?? '');
      return [variable, address ? `${address}/graphql` : own[variable]!];
    });
    return { ...Object.fromEntries(given), NEWSGRAPH_DRAIN_MS: '0' };
  }

  async function start(name: string): Promise<void> {
    const started = command(services[name]!.command, { env: settings(name) });
    processes.set(name, started);
    const [, address = ''] = await started.says(/"address":"([^"]+)"/);
    addresses.set(name, address);
  }

  async function stop(name: string): Promise<void> {
    const { child, finished } = processes.get(name)!;
    child.kill('SIGTERM');
    expect((await finished).code).toBe(0);
    processes.delete(name);
  }

  async function ask(query: string): Promise<Json> {
    const response = await fetch(`${addresses.get('gateway')}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    return response.json();
  }

  const isReady = async (name: string) =>
    (await fetch(`${addresses.get(name)}/readyz`)).status === 200;

  beforeAll(async () => {
    for (const name of ORDER) await start(name);
  });

  afterAll(async () => {
    for (const name of [...processes.keys()].reverse()) await stop(name);
    folder.dispose();
  });

  test('each is alive and ready', async () => {
    for (const name of ORDER) {
      expect((await fetch(`${addresses.get(name)}/livez`)).status).toBe(200);
      expect([name, await isReady(name)]).toEqual([name, true]);
    }
  });

  test('each tells its metrics, by its name', async () => {
    for (const name of ORDER) {
      const response = await fetch(`${addresses.get(name)}/metrics`);
      expect(response.status).toBe(200);
      expect(await response.text()).toContain(
        `http_requests_total{method="GET",status="200",service="${name}"}`,
      );
    }
  });

  test('a subgraph answers only callers that present its secret', async () => {
    for (const name of ORDER.slice(0, -1)) {
      const response = await fetch(`${addresses.get(name)}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-newsgraph-secret': 'guess' },
        body: JSON.stringify({ query: '{ _service { sdl } }' }),
      });
      expect(response.status).toBe(401);
    }
  });

  test('an article goes in over HTTP and comes out of one query', async () => {
    const key = readFileSync(`${secrets}/token.key`, 'utf8').trim();
    const args = ['ingest', FIXTURE.pathname, '--gateway', addresses.get('gateway')!];
    const { stdout } = await run(args, { env: { NEWSGRAPH_TOKEN_SECRET: key } });
    expect(stdout).toBe('created 1, revised 0, unchanged 0, rejected 0\n');
    const { data } = await ask(QUERY);
    const speakers = data.quotes.edges.map((edge: Json) => edge.node.speaker?.name);
    expect(speakers).toContain('Nare Sahakyan');
  });

  test('with people stopped, texts stay, speakers are null, and one error tells no address', async () => {
    const before = await ask(QUERY);
    await stop('people');
    const after = await ask(QUERY);
    const withoutSpeakers = before.data.quotes.edges.map(({ node }: Json) => ({
      node: { text: node.text, speaker: null },
    }));
    expect(after.data.quotes.edges).toEqual(withoutSpeakers);
    expect(after.errors).toHaveLength(1);
    expect(after.errors[0].extensions.code).toBe('SUBGRAPH_UNAVAILABLE');
    expect(JSON.stringify(after.errors)).not.toMatch(
      /127\.0\.0\.1|localhost|http|ECONN|:\d{4,5}|\/\w+\//,
    );
    expect(await isReady('gateway')).toBe(false);
  });
});
