import { Command } from 'commander';
import { readOperations } from '../joining/impact.ts';
import { checkJoining } from '../joining/names.ts';
import {
  addGraphOptions,
  collect,
  type GraphOptions,
  operationFolders,
  schemaHeaders,
} from '../joining/options.ts';
import { planJoin } from '../joining/plan.ts';
import { readSchema } from '../joining/schema/read-schema.ts';
import { SchemaFolder } from '../joining/schema/schema-folder.ts';
import { judge } from '../joining/settle.ts';

interface CheckOptions extends GraphOptions {
  header: string[];
}

/** Stands for the subgraph's address, which matters to no check. */
const ANY_URL = 'http://127.0.0.1/graphql';

/** `subgraph:check`: what `subgraph:add` would say; writes nothing and needs nothing that runs. */
export function subgraphCheckCommand(): Command {
  const command = new Command('subgraph:check')
    .description(
      'Say whether a schema would compose with the graph, and what it would break; write nothing.',
    )
    .argument('<name>', 'the name of the subgraph')
    .argument('<source>', 'a file with its schema, or its GraphQL address')
    .option('--header <header>', "a header for fetching the schema, as 'name: value'", collect, []);
  return addGraphOptions(command).action(check);
}

async function check(name: string, source: string, options: CheckOptions): Promise<void> {
  checkJoining(name);
  const operations = readOperations(operationFolders(options));
  const sdl = await readSchema(source, schemaHeaders(name, options.header));
  const folder = new SchemaFolder(options.schemaDir);
  const plan = await planJoin(folder, { name, url: ANY_URL, sdl }, operations);
  judge(plan, options.force);
  console.log(`${name} composes with the graph`);
}
