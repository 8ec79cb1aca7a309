import { Command } from 'commander';
import { SUBGRAPHS } from '../../subgraphs/index.ts';
import { readOperations } from '../joining/impact.ts';
import { checkName } from '../joining/names.ts';
import { foldersOf, unregister } from '../joining/new/checkout.ts';
import { addGraphOptions, type GraphOptions, operationFolders } from '../joining/options.ts';
import { planLeave } from '../joining/plan.ts';
import { SchemaFolder } from '../joining/schema/schema-folder.ts';
import { settle } from '../joining/settle.ts';
import { packagePath } from '../package-root.ts';

interface RemoveOptions extends GraphOptions {
  dryRun?: boolean;
}

/** `subgraph:remove`: takes a joined subgraph out of the graph. */
export function subgraphRemoveCommand(): Command {
  const command = new Command('subgraph:remove')
    .description(
      'Take a subgraph out of the graph: say what would break, write schema/. The four that newsgraph is made of stay.',
    )
    .argument('<name>', 'the name of the subgraph')
    .option('--dry-run', 'write nothing');
  return addGraphOptions(command).action(remove);
}

async function remove(name: string, options: RemoveOptions): Promise<void> {
  checkName(name);
  const operations = readOperations(operationFolders(options));
  const folder = new SchemaFolder(options.schemaDir);
  await folder.alone(async () => {
    const plan = await planLeave(folder, name, operations);
    settle(folder, plan, `${name} is no longer in the graph`, options);
    const own = SUBGRAPHS.find((subgraph) => subgraph.name === name);
    if (!own || options.dryRun || folder.path !== packagePath('schema')) return;
    unregister(name, own.port);
    console.log(`its code stays; remove it yourself: ${foldersOf(name).join(', ')}`);
  });
}
