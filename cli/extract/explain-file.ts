import type { Writable } from 'node:stream';
import { type DocumentInput, explain, readDocument } from '../../extraction/index.ts';
import { readSourceFile } from '../source-file.ts';
import { explanationText } from './explain/explanation-text.ts';
import { endAtClosedPipe, write } from './write.ts';

/** Columns where the output is no terminal. */
const PLAIN_WIDTH = 100;

/** What a terminal tells of itself; a file or pipe tells nothing. */
type Output = Writable & { columns?: number; hasColors?: () => boolean };

/**
 * Prints the text of one file, of a feed each of its articles, with every item marked and explained.
 * Throws a UserError for a missing file and for a refused input.
 */
export async function explainFile(file: string, output: Output): Promise<void> {
  const { format, articles } = await readSourceFile(file);
  endAtClosedPipe(output);
  const terminal = {
    width: output.columns ?? PLAIN_WIDTH,
    colours: output.hasColors?.() ?? false,
  };
  const print = (input: DocumentInput) => explanationText(explain(readDocument(input)), terminal);
  for (const [i, article] of articles.entries()) {
    const head = format === 'FEED' ? `=== article ${i + 1} of ${articles.length} ===\n\n` : '';
    if (!(await write(output, head + print(article)))) return;
  }
}
