import { writeFileSync } from 'node:fs';
import { Command } from 'commander';
import { readApiSchema } from '../operations/api-schema.ts';
import { findOperationFiles } from '../operations/find-files.ts';
import { makeManifest } from '../operations/manifest.ts';
import { packagePath } from '../package-root.ts';
import { UserError } from '../user-error.ts';

interface ManifestOptions {
  out?: string;
  schema: string;
}

/** `operations:manifest`: lists the operations that a gateway with a safelist answers. */
export function operationsManifestCommand(): Command {
  return new Command('operations:manifest')
    .description(
      "Make a manifest of the operations in a folder, checked against the API, in the format of Apollo's tools.",
    )
    .argument('<folder>', 'folder with *.graphql and *.gql files; fragments may be shared')
    .option('-o, --out <file>', 'where to write it (default: standard output)')
    .option('--schema <file>', 'the API schema', packagePath('schema/api.graphql'))
    .addHelpText(
      'after',
      '\nSet NEWSGRAPH_SAFELIST to the file, and the gateway answers these operations only.\n' +
        '\nExit status: 0 all are valid, 1 some are not; then nothing is written.',
    )
    .action(makeAndWrite);
}

function makeAndWrite(folder: string, { out, schema }: ManifestOptions): void {
  const result = makeManifest(findOperationFiles(folder), readApiSchema(schema));
  if ('faults' in result) throw new UserError(result.faults.join('\n'));
  const text = `${JSON.stringify(result.manifest, null, 2)}\n`;
  const count = result.manifest.operations.length;
  if (out === undefined) process.stdout.write(text);
  else writeFileSync(out, text);
  console.error(`${count} operation${count === 1 ? '' : 's'}${out ? ` in ${out}` : ''}`);
}
