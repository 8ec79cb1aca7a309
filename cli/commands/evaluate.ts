import { Command } from 'commander';
import {
  DataFault,
  type Figure,
  ownReports,
  type ReadySet,
  setsIn,
} from '../../evaluation/index.ts';
import { missesOf, tableOf } from '../evaluate/table.ts';
import { showProgress } from '../progress.ts';
import { UserError } from '../user-error.ts';
import { wholeNumber } from '../whole-number.ts';

const EXAMPLES = `
Examples:
  npm run evaluate
  npm run evaluate -- path/to/data
  npm run evaluate -- --errors 5

Without a folder the reports that we annotated are measured: our own dispatches and those held out,
each also with every name swapped. With one, polnear.dev.jsonl and gum.news.dev.jsonl in it as well.
Figures are per cent, with names swapped the points of difference. The exit code is 1 where a goal is
missed, 2 where the data cannot be read. Misses in the held-out reports are not told, so that they
remain unseen. docs/extraction.md says what each figure means.`;

interface Options {
  json?: boolean;
  errors?: number;
}

/** `evaluate`: measures the reader against annotated articles and compares with the goals. */
export function evaluateCommand(): Command {
  return new Command('evaluate')
    .description('Measure what is read against annotated articles, figure beside goal.')
    .argument('[folder]', 'a folder with further annotated data')
    .option('--json', 'print the figures as JSON')
    .option('--errors <n>', 'also print the first n misses of each measure', wholeNumber)
    .addHelpText('after', EXAMPLES)
    .action(run);
}

async function run(folder: string | undefined, { json = false, errors = 0 }: Options) {
  if (json && errors > 0) throw new UserError('--errors is for reading; leave out --json', 2);
  const figures = measureAll(await readSets(folder));
  process.stdout.write(json ? asJson(figures) : tableOf(figures) + missesOf(figures, errors));
  if (figures.some(({ reached }) => !reached)) process.exitCode = 1;
}

async function readSets(folder: string | undefined): Promise<ReadySet[]> {
  try {
    return [...(folder === undefined ? [] : await setsIn(folder)), ...(await ownReports())];
  } catch (error) {
    if (error instanceof DataFault) throw new UserError(error.message, 2);
    throw error;
  }
}

function measureAll(sets: readonly ReadySet[]): Figure[] {
  return sets.flatMap(({ name, articles, measure }) => {
    const progress = showProgress(name, articles);
    try {
      return measure(progress.step);
    } finally {
      progress.stop();
    }
  });
}

function asJson(figures: readonly Figure[]): string {
  const shown = figures.map(({ misses: _, ...figure }) => figure);
  return `${JSON.stringify({ figures: shown }, null, 2)}\n`;
}
