import { Command } from 'commander';
import { DataFault } from '../../evaluation/index.ts';
import { trainAll } from '../../training/index.ts';
import { UserError } from '../user-error.ts';

const EXAMPLES = `
Example:
  npm run train -- path/to/data

The folder holds polnear.train.jsonl. The weights are written into the extraction's folders; the same
data always give the same weights. The exit code is 2 where the data cannot be read.
What the models are worth is printed for the articles that they learnt from and, by
cross-validation, for articles that they have not seen; npm run evaluate measures the whole reader.`;

/** `train`: learns the models of the reader from annotated articles and writes their weights. */
export function trainCommand(): Command {
  return new Command('train')
    .description('Train the models of the reader on annotated articles; write their weights.')
    .argument('<folder>', 'a folder with annotated articles')
    .addHelpText('after', EXAMPLES)
    .action(run);
}

async function run(folder: string): Promise<void> {
  const began = performance.now();
  const seconds = () => `${((performance.now() - began) / 1000).toFixed(0)} s`.padStart(6);
  try {
    const { models, trained, crossValidated } = await trainAll(folder, (step) =>
      console.error(`${seconds()}  ${step}`),
    );
    for (const { name, bytes } of models) {
      console.log(`${name.padEnd(44)} ${(bytes / 1024).toFixed(0).padStart(7)} kB`);
    }
    console.log(`\n${'models'.padEnd(44)} training  cross-validated`);
    for (const [i, { measure, figure }] of trained.entries()) {
      console.log(
        `${measure.padEnd(44)} ${cell(figure, 8)} ${cell(crossValidated[i]!.figure, 16)}`,
      );
    }
  } catch (error) {
    if (error instanceof DataFault) throw new UserError(error.message, 2);
    throw error;
  }
}

function cell(figure: number | null, width: number): string {
  return (figure?.toFixed(1) ?? '-').padStart(width);
}
