import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { Command } from 'commander';
import { compose } from '../compose/compose.ts';
import { packagePath } from '../package-root.ts';
import { UserError } from '../user-error.ts';

/** `compose`: writes the schema files, or says which are stale. */
export function composeCommand(): Command {
  return new Command('compose')
    .description('Compose the subgraphs and write schema/: one file each, the supergraph, the API.')
    .option('--check', 'write nothing; fail where a file is not up to date')
    .action(run);
}

async function run({ check = false }: { check?: boolean }): Promise<void> {
  const folder = packagePath('schema/');
  const { files, warnings } = compose(readFileSync(`${folder}supergraph.yaml`, 'utf8'));
  for (const warning of warnings) console.error(`warning: ${warning}`);
  if (!check) {
    mkdirSync(folder, { recursive: true });
    for (const [name, text] of files) writeFileSync(folder + name, text);
    console.log(`wrote ${[...files.keys()].map((name) => `schema/${name}`).join(', ')}`);
    return;
  }
  const stale = [...files].filter(([name, text]) => textOf(folder + name) !== text);
  if (stale.length > 0) {
    const names = stale.map(([name]) => `schema/${name}`).join(', ');
    throw new UserError(`not up to date: ${names}; run: npm run compose`);
  }
  const result = warnings.length > 0 ? `with ${warnings.length} warnings` : 'without error or hint';
  console.log(`schema: ${files.size} files up to date, composed ${result}`);
}

function textOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
