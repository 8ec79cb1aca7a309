import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Command } from 'commander';
import type { FastifyInstance } from 'fastify';
import { subgraphAddCommand } from '../../cli/commands/subgraph-add.ts';
import { subgraphCheckCommand } from '../../cli/commands/subgraph-check.ts';
import { subgraphRemoveCommand } from '../../cli/commands/subgraph-remove.ts';
import { connector, gatewayOver } from '../../cli/embedded.ts';
import { packagePath } from '../../cli/package-root.ts';
import { UserError } from '../../cli/user-error.ts';
import { readEnv } from '../../platform/env.ts';
import type { SubgraphService } from '../../platform/graphql/subgraph-service.ts';
import { closeAll, openSubgraphs } from '../../subgraphs/index.ts';
import { temporaryFolder } from '../support/command.ts';
import { gatewayClient, ingest, type TestGateway } from '../support/graph.ts';
import { silentLogger } from '../support/log.ts';
import { type Told, tell } from '../support/tell.ts';

const SECRET = 'the secret of these tests, 32 characters';
const TOKEN_SECRET = 'the token key of these tests, 32 characters';

const POLL_MS = 20;

const folder = temporaryFolder();
const schema = `${folder.path}/schema`;
const children: ChildProcess[] = [];
let services: Map<string, SubgraphService>;
let app: FastifyInstance;
let gateway: TestGateway;

/** The address of an example that runs. */
function startExample(name: string): Promise<string> {
  const child = spawn(process.execPath, [packagePath(`examples/subgraphs/${name}/server.js`)], {
    env: { PATH: process.env.PATH, PORT: '0', NEWSGRAPH_SUBGRAPH_SECRET: SECRET },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  return new Promise((resolve, reject) => {
    child.stdout.once('data', (line) => resolve(String(line).trim()));
    child.once('exit', (code) => reject(new Error(`${name} ended with ${code}`)));
  });
}

/** Runs a command about subgraphs on the schema folder of this test. */
function command(make: () => Command, ...args: string[]): Promise<Told> {
  const header = ['--header', `x-newsgraph-secret: ${SECRET}`];
  const isFetching = args.length > 1 && !args[1]!.startsWith('-');
  return tell(make(), [...args, '--schema-dir', schema, ...(isFetching ? header : [])]);
}

/** Asks until the gateway has taken the new graph up: the answer without errors. */
async function answered(query: string) {
  for (;;) {
    const { data, errors } = await gateway.answer(query);
    if (!errors) return data;
    expect(errors[0]?.extensions?.code).toBe('GRAPHQL_VALIDATION_FAILED');
    await setTimeout(POLL_MS);
  }
}

beforeAll(async () => {
  cpSync(packagePath('schema'), schema, { recursive: true });
  services = await openSubgraphs({ databaseUrl: `sqlite:${folder.path}`, log: silentLogger });
  const env = readEnv({
    NEWSGRAPH_SUPERGRAPH: `${schema}/supergraph.graphql`,
    NEWSGRAPH_SUPERGRAPH_POLL_MS: String(POLL_MS),
  });
  const connect = connector(services, () => SECRET, env, silentLogger);
  app = await gatewayOver(connect, TOKEN_SECRET, env, silentLogger);
  gateway = gatewayClient(app, TOKEN_SECRET);
  await ingest(gateway, {
    body: 'Armenia and Azerbaijan exchanged 20 prisoners of war on Monday, ten from each side.\n',
    publishedAt: '2023-05-08T18:00:00Z',
  });
});

afterAll(async () => {
  for (const child of children) {
    child.removeAllListeners('exit');
    child.kill('SIGKILL');
  }
  await app.close();
  await closeAll(services);
  folder.dispose();
});

describe.each([
  ['yoga', 'remarks', ['No remarks yet.']],
  ['mercurius', 'stars', 3],
])('the example on %s', (name, field, value) => {
  let url: string;

  beforeAll(async () => {
    url = await startExample(name);
  });

  test('answers nobody who does not know the secret', async () => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-newsgraph-secret': 'guess' },
      body: JSON.stringify({ query: '{ _service { sdl } }' }),
    });
    expect(response.status).toBe(401);
    expect((await fetch(new URL('/readyz', url))).status).toBe(200);
  });

  test('is found to fit before it joins', async () => {
    const { output, error } = await command(subgraphCheckCommand, name, url);
    expect(error).toBeNull();
    expect(output).toContain(`Field '${field}' was added to interface 'Event'`);
    expect(output).not.toMatch(/^(error|warning):/m);
  });

  test('joins, and a running gateway answers its field on every event', async () => {
    expect((await command(subgraphAddCommand, name, url)).error).toBeNull();
    const data = await answered(`{ events { edges { node { __typename title ${field} } } } }`);
    expect(data).toEqual({
      events: {
        edges: [{ node: { __typename: 'Exchange', title: expect.any(String), [field]: value } }],
      },
    });
  });
});

test('a subgraph that left is no longer answered for', async () => {
  const refused = await command(subgraphRemoveCommand, 'yoga');
  expect(refused.error).toBeInstanceOf(UserError);
  expect(refused.output).toContain("Field 'remarks' was removed from interface 'Event'");
  expect((await command(subgraphRemoveCommand, 'yoga', '--force')).error).toBeNull();
  let errors: unknown;
  while (!errors) {
    await setTimeout(POLL_MS);
    ({ errors } = await gateway.answer('{ events { edges { node { remarks } } } }'));
  }
  expect(JSON.stringify(errors)).toContain('remarks');
  expect(await answered('{ events { edges { node { stars } } } }')).toEqual({
    events: { edges: [{ node: { stars: 3 } }] },
  });
});
