import { Command } from 'commander';
import { readOperations } from '../joining/impact.ts';
import { checkJoining } from '../joining/names.ts';
import {
  addGraphOptions,
  collect,
  type GraphOptions,
  operationFolders,
  routingUrl,
  schemaHeaders,
} from '../joining/options.ts';
import { planJoin } from '../joining/plan.ts';
import { readSchema } from '../joining/schema/read-schema.ts';
import { SchemaFolder } from '../joining/schema/schema-folder.ts';
import { settle } from '../joining/settle.ts';

interface AddOptions extends GraphOptions {
  routingUrl?: string;
  header: string[];
  dryRun?: boolean;
}

/** `subgraph:add`: lets a subgraph in any language join the graph, or renews one that joined. */
export function subgraphAddCommand(): Command {
  const command = new Command('subgraph:add')
    .description(
      'Let a subgraph join the graph, or renew its schema: fetch or read it, compose, say what is wrong and what would break, write schema/. A running gateway takes it up.',
    )
    .argument('<name>', 'the name of the subgraph')
    .argument('<source>', 'its GraphQL address, or a file with its schema')
    .option('--routing-url <url>', 'where the gateway asks it, where that is another address')
    .option('--header <header>', "a header for fetching the schema, as 'name: value'", collect, [])
    .option('--dry-run', 'write nothing');
  return addGraphOptions(command).action(add);
}

async function add(name: string, source: string, options: AddOptions): Promise<void> {
  checkJoining(name);
  const url = routingUrl(source, options.routingUrl);
  const operations = readOperations(operationFolders(options));
  const sdl = await readSchema(source, schemaHeaders(name, options.header));
  const folder = new SchemaFolder(options.schemaDir);
  await folder.alone(async () => {
    const plan = await planJoin(folder, { name, url, sdl }, operations);
    settle(folder, plan, `${name} is in the graph`, options);
  });
}
