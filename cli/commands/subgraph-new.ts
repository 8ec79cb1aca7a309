import { pathToFileURL } from 'node:url';
import { Command } from 'commander';
import { buildSchema } from 'graphql';
import { SUBGRAPHS } from '../../subgraphs/index.ts';
import type { SubgraphEntry } from '../../subgraphs/options.ts';
import { MARK } from '../compose/schema-files.ts';
import { foldersOf, register, removeFolders, writeFolders } from '../joining/new/checkout.ts';
import { format } from '../joining/new/format.ts';
import { type Naming, settleNames } from '../joining/new/naming.ts';
import { REGISTRY_FILE } from '../joining/new/registry.ts';
import { planJoin } from '../joining/plan.ts';
import { SchemaFolder } from '../joining/schema/schema-folder.ts';
import { judge } from '../joining/settle.ts';
import { packagePath } from '../package-root.ts';
import { UserError } from '../user-error.ts';

/** `subgraph:new`: a subgraph of one's own in this repository, that runs. */
export function subgraphNewCommand(): Command {
  return new Command('subgraph:new')
    .description(
      'Make a subgraph in subgraphs/NAME: an entity of its own, a field on Official and one on every Event, tables, migration, tests, a container, and its place in the graph.',
    )
    .argument('<name>', 'a plural, such as notes')
    .option('--entity <name>', 'what one of them is called, such as Note')
    .action(make);
}

async function make(name: string, { entity }: { entity?: string }): Promise<void> {
  const port = Math.max(...SUBGRAPHS.map((subgraph) => subgraph.port)) + 1;
  const naming = settleNames(name, entity, port);
  const folder = new SchemaFolder(packagePath('schema'));
  await folder.alone(async () => {
    refuseTaken(naming, folder);
    const files = writeFolders(naming);
    try {
      const changed = await join(naming, folder);
      format([...foldersOf(name), REGISTRY_FILE]);
      tell(naming, files, changed);
    } catch (error) {
      removeFolders(naming);
      throw error;
    }
  });
}

/** Throws a UserError where a name of the new schema has another meaning in the graph. */
function refuseTaken({ name, entity }: Naming, folder: SchemaFolder): void {
  const api = buildSchema(folder.read('api.graphql') ?? '', { assumeValid: true });
  const types = [entity, `${entity}Edge`, `${entity}Connection`];
  const type = types.find((one) => api.getType(one));
  if (type) throw new UserError(`the graph has a type ${type} already; choose another --entity`);
  const roots = { ...api.getQueryType()?.getFields(), ...api.getMutationType()?.getFields() };
  const fields = [...Object.keys(roots), ...fieldsOf(api, 'Official'), ...fieldsOf(api, 'Event')];
  const taken = [name, entity.toLowerCase(), `add${entity}`].find((one) => fields.includes(one));
  if (taken) throw new UserError(`the graph has a field ${taken} already; choose another name`);
}

function fieldsOf(api: ReturnType<typeof buildSchema>, name: string): string[] {
  const type = api.getType(name);
  return type && 'getFields' in type ? Object.keys(type.getFields()) : [];
}

/** Composes the graph with the new subgraph and writes its place in it. Gives the files that changed. */
async function join(naming: Naming, folder: SchemaFolder): Promise<string[]> {
  const { name, port } = naming;
  const module = await import(pathToFileURL(packagePath(`subgraphs/${name}/subgraph.ts`)).href);
  const entry: SubgraphEntry = module[name.toUpperCase()];
  const url = `http://127.0.0.1:${port}/graphql`;
  const plan = await planJoin(folder, { name, url, sdl: MARK + entry.sdl() }, []);
  judge(plan);
  const changed = register(naming);
  folder.write(plan.files);
  return [...changed, ...[...plan.files.keys()].map((file) => `schema/${file}`)];
}

function tell({ name, entity }: Naming, files: string[], changed: string[]): void {
  const lines = [
    '',
    `wrote ${files.length} files:`,
    ...files.map((file) => `    ${file}`),
    `changed ${changed.join(', ')}`,
    '',
    `Begin with subgraphs/${name}/${entity.toLowerCase()}.ts. Then:`,
    '    npm run compose   after a change of the schema',
    `    npm run jest -- tests/subgraphs/${name}   its tests, on SQLite and MySQL`,
    '    npm start   the graph with it',
  ];
  console.log(lines.join('\n'));
}
