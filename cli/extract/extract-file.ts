import type { Writable } from 'node:stream';
import {
  type DocumentInput,
  type Extraction,
  extract,
  readDocument,
} from '../../extraction/index.ts';
import { readSourceFile } from '../source-file.ts';
import { endAtClosedPipe, write } from './write.ts';

/**
 * Prints the extraction of one file, of a feed a list of them; `-` is standard input. What is left
 * unread is told on `faults`. Throws a UserError for a missing file and for a refused input.
 */
export async function extractFile(file: string, output: Writable, faults: Writable): Promise<void> {
  const { format, articles } = await readSourceFile(file);
  endAtClosedPipe(output);
  const print = (input: DocumentInput) => {
    const extraction = extract(readDocument(input));
    tellNotes(extraction, file, faults);
    return JSON.stringify(extraction, null, 2);
  };
  if (format !== 'FEED') {
    for (const article of articles) await write(output, `${print(article)}\n`);
    return;
  }
  await write(output, '[');
  for (const [i, article] of articles.entries()) {
    if (!(await write(output, `${i === 0 ? '' : ','}\n${print(article)}`))) return;
  }
  await write(output, '\n]\n');
}

function tellNotes({ notes, document }: Extraction, file: string, faults: Writable): void {
  const name = [file === '-' ? 'standard input' : file, document.url ?? []].flat().join(' ');
  for (const { message } of notes) faults.write(`newsgraph: ${name}: ${message}\n`);
}
