import { Command } from 'commander';
import { explainFile } from '../extract/explain-file.ts';
import { extractFile } from '../extract/extract-file.ts';
import { extractLines } from '../extract/extract-lines.ts';
import { UserError } from '../user-error.ts';

const EXAMPLES = `
Examples:
  npm run --silent extract -- article.txt
  npm run --silent extract -- page.html
  npm run --silent extract -- feed.xml
  npm run --silent extract -- --explain article.txt
  npm run --silent extract -- --jsonl < articles.jsonl

Of a feed (RSS, Atom, JSON Feed) a list of extractions is printed, one for each article. The charset
is that which the file declares, else the likeliest. Texts in other languages than English are not
read: their lists are empty, and a note says so.

With --explain, the text is printed for people, as wide as the terminal and in its colours (none with
NO_COLOR): every actor [a1 …], office [o1 …], quote [q1 …], event [e1 …] and place [p1 …] is marked,
and below each paragraph stands what was read and by which rule, words or score of a model. The
figure behind a quote's kind or an event's status is the probability that it is right.

With --jsonl, each line of standard input is an object {"id", "text", "publishedAt"?, "publisher"?,
"url"?, "headline"?, "language"?}, or with a page as "html" for "text", and each line of the output {"id", "extraction"}, in the same order. A line that cannot be
read gives {"id", "error"}, a message on standard error, and exit code 1 at the end.`;

/** `extract`: prints what the reader finds in an article, as JSON; stores nothing. */
export function extractCommand(): Command {
  return new Command('extract')
    .description('Print what is read out of an article, as JSON by extraction.schema.json.')
    .argument('[file]', 'a text, HTML page or feed; - for standard input')
    .option('--explain', 'print the text with all that was read marked in it, and why')
    .option('--jsonl', 'read many articles from standard input, one JSON object a line')
    .addHelpText('after', EXAMPLES)
    .action(run);
}

interface Options {
  explain?: boolean;
  jsonl?: boolean;
}

async function run(file: string | undefined, { explain = false, jsonl = false }: Options) {
  if (explain && jsonl) throw new UserError('--explain is for reading; leave out --jsonl');
  if (jsonl && file !== undefined && file !== '-') {
    throw new UserError('--jsonl reads standard input; give it no file');
  }
  if (jsonl) return extractLines(process.stdin, process.stdout, process.stderr);
  if (file === undefined) {
    throw new UserError('expected a file, - for standard input, or --jsonl; see extract --help');
  }
  if (explain) return explainFile(file, process.stdout);
  return extractFile(file, process.stdout, process.stderr);
}
