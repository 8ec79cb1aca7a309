import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Command } from 'commander';
import { parse } from 'graphql';
import { subgraphAddCommand } from '../../cli/commands/subgraph-add.ts';
import { subgraphCheckCommand } from '../../cli/commands/subgraph-check.ts';
import { subgraphRemoveCommand } from '../../cli/commands/subgraph-remove.ts';
import { composeParts } from '../../cli/compose/compose-parts.ts';
import { withSubgraph } from '../../cli/compose/configuration.ts';
import { graphFiles } from '../../cli/compose/schema-files.ts';
import { packagePath } from '../../cli/package-root.ts';
import { run, temporaryFolder } from '../support/command.ts';
import { federated, SMALL_GRAPH, WEATHER } from '../support/joining-schema.ts';
import { tell } from '../support/tell.ts';

const URL = 'http://weather:4000/graphql';

let folder: { path: string; dispose(): void };
let schema: string;
let file: string;

/** A schema folder of a graph in small, whose compositions take no time. */
const small = temporaryFolder();

beforeAll(() => {
  let configuration = 'federation_version: =2.14.4\nsubgraphs: {}\n';
  const parts = Object.entries(SMALL_GRAPH).map(([owner, sdl]) => {
    const one = { name: `small-${owner}`, url: URL, file: `small-${owner}.graphql` };
    configuration = withSubgraph(configuration, one);
    writeFileSync(`${small.path}/${one.file}`, sdl);
    return { ...one, typeDefs: parse(sdl) };
  });
  writeFileSync(`${small.path}/supergraph.yaml`, configuration);
  for (const [name, text] of graphFiles(composeParts(parts).graph!)) {
    writeFileSync(`${small.path}/${name}`, text);
  }
});

afterAll(() => small.dispose());

beforeEach(() => {
  folder = temporaryFolder();
  schema = `${folder.path}/schema`;
  file = `${folder.path}/weather.graphql`;
  cpSync(small.path, schema, { recursive: true });
  writeFileSync(file, WEATHER);
});

afterEach(() => folder.dispose());

const read = (name: string) => readFileSync(`${schema}/${name}`, 'utf8');

/** Everything in the schema folder, by file. */
const everything = () => Object.fromEntries(readdirSync(schema).map((name) => [name, read(name)]));

const on = (command: Command, ...args: string[]) =>
  tell(command, [...args, '--schema-dir', schema]);
const add = (...args: string[]) => on(subgraphAddCommand(), ...args);
const check = (...args: string[]) => on(subgraphCheckCommand(), ...args);
const remove = (...args: string[]) => on(subgraphRemoveCommand(), ...args);

describe('subgraph:add', () => {
  test('writes the schema, the configuration and the composed graph; again, it changes nothing', async () => {
    const { error, output } = await add('weather', file, '--routing-url', URL);
    expect(error).toBeNull();
    expect(output).toContain("Field 'weather' was added to interface 'Event'");
    expect(read('weather.graphql')).toBe(WEATHER);
    expect(read('supergraph.yaml')).toContain(URL);
    expect(read('supergraph.graphql')).toContain(
      `WEATHER @join__graph(name: "weather", url: "${URL}")`,
    );
    expect(read('api.graphql')).toContain('weather: String');
    const before = everything();
    expect((await add('weather', file, '--routing-url', URL)).error).toBeNull();
    expect(everything()).toEqual(before);
  });

  test('lets what is taken back leave no trace', async () => {
    const before = everything();
    await add('weather', file, '--routing-url', URL);
    expect((await remove('weather', '--force')).error).toBeNull();
    expect(everything()).toEqual(before);
  });

  test('writes nothing when it is only to say what it would do', async () => {
    const before = everything();
    const { output } = await add('weather', file, '--routing-url', URL, '--dry-run');
    expect(output).toContain('nothing was written; it would be: weather.graphql');
    expect(everything()).toEqual(before);
  });

  test('refuses what breaks clients, names the operation, and does it with --force', async () => {
    const operations = `${folder.path}/operations`;
    cpSync(packagePath('examples/operations'), operations, { recursive: true });
    writeFileSync(`${operations}/weather.graphql`, 'query Sky { events { weather } }');
    const other = federated(
      'type Event @key(fields: "id") @interfaceObject { id: ID! """In degrees.""" degrees: Int }',
    );
    await add('weather', file, '--routing-url', URL);
    const before = everything();
    writeFileSync(file, other);
    const args = ['weather', file, '--routing-url', URL, '--operations', operations];
    const { output, error } = await add(...args);
    expect(output).toMatch(/breaks published operations:\n.*weather\.graphql: .*"weather"/);
    expect(error?.message).toContain('--force');
    expect(everything()).toEqual(before);
    expect((await add(...args, '--force')).error).toBeNull();
    expect(read('weather.graphql')).toBe(other);
  });

  test.each<[string, string[], RegExp]>([
    ['a subgraph of our own', ['people', 'FILE', '--routing-url', URL], /one of the subgraphs/],
    ['a name that is none', ['../weather', 'FILE', '--routing-url', URL], /lower-case letters/],
    ['a name that means something else', ['gateway', 'FILE'], /another meaning/],
    ['a file without an address', ['weather', 'FILE'], /--routing-url/],
    ['an address that is none', ['weather', 'FILE', '--routing-url', 'file:///x'], /http\(s\)/],
    ['a file that is not there', ['weather', 'nowhere', '--routing-url', URL], /nowhere/],
    [
      'a header that is none',
      ['weather', 'FILE', '--routing-url', URL, '--header', 'x'],
      /name: value/,
    ],
    [
      'a folder that is not there',
      ['weather', 'FILE', '--routing-url', URL, '--operations', '/nowhere'],
      /\/nowhere/,
    ],
  ])('refuses %s and says what it expects', async (_what, args, message) => {
    const before = everything();
    const { error } = await add(...args.map((arg) => (arg === 'FILE' ? file : arg)));
    expect(error?.message).toMatch(message);
    expect(everything()).toEqual(before);
  });

  test('says in which line a schema is no GraphQL', async () => {
    writeFileSync(file, `${WEATHER}\ntype {`);
    const { error } = await add('weather', file, '--routing-url', URL);
    expect(error?.message).toMatch(/weather, line \d+: this is no GraphQL schema/);
  });
});

describe('subgraph:check', () => {
  test('finds nothing wrong and writes nothing', async () => {
    const before = everything();
    const { output, error } = await check('weather', file);
    expect([error, output.split('\n').at(-1)]).toEqual([null, 'weather composes with the graph']);
    expect(everything()).toEqual(before);
  });
});

describe('subgraph:remove', () => {
  test('refuses the subgraphs that newsgraph is made of', async () => {
    for (const name of ['people', 'events', 'sources', 'ingest']) {
      expect((await remove(name, '--force')).error?.message).toContain('stays in the graph');
    }
  });

  test('refuses what is not there', async () => {
    expect((await remove('weather')).error?.message).toContain("no subgraph 'weather'");
  });
});

describe('on the command line', () => {
  test('a schema that the gateway could not serve is explained, with exit code 1', async () => {
    writeFileSync(
      file,
      federated('type Official @key(fields: "id") { id: ID! a: Int @authenticated }'),
    );
    const { code, stdout, stderr } = await run(['subgraph:check', 'weather', file]);
    expect(stdout).toContain('error: UNSUPPORTED_DIRECTIVE\n    @authenticated is used once');
    expect(stdout).toContain('x-newsgraph-claims');
    expect(stderr).toBe('newsgraph: 1 error; nothing was written\n');
    expect(code).toBe(1);
  });

  test('--help lists the options', async () => {
    const { code, stdout } = await run(['subgraph:add', '--help']);
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /--routing-url.*--header.*--dry-run.*--schema-dir.*--operations.*--force/s,
    );
  });
});
