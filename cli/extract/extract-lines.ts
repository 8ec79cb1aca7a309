import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { z } from 'zod';
import { type Extraction, extract, markupFault, readDocument } from '../../extraction/index.ts';
import { endAtClosedPipe, write } from './write.ts';

const ID = z.union([z.string(), z.number()]);

const LINE = z.object({
  id: ID,
  text: z.string().optional(),
  html: z.string().optional(),
  publishedAt: z.string().nullish(),
  publisher: z.string().nullish(),
  url: z.string().nullish(),
  headline: z.string().nullish(),
  language: z.string().nullish(),
});

const EXPECTED = 'expected a JSON object with "id", and "text" or "html"';

/**
 * Reads one article a line and prints its extraction on a line, in the same order; only one article
 * is held at a time. A line that cannot be read is told on `faults` and sets the exit code to 1.
 */
export async function extractLines(
  input: Readable,
  output: Writable,
  faults: Writable,
): Promise<void> {
  endAtClosedPipe(output);
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (line.trim() === '') continue;
    const answer = answerTo(line);
    if (answer.error) {
      faults.write(`newsgraph: line ${number}: ${answer.error.message}\n`);
      process.exitCode = 1;
    }
    if (!(await write(output, `${JSON.stringify(answer)}\n`))) return;
  }
}

type Answer = { id: string | number | null; extraction?: Extraction; error?: { message: string } };

function answerTo(line: string): Answer {
  let value: unknown;
  try {
    value = JSON.parse(line.replace(/^\ufeff/, ''));
  } catch {
    return { id: null, error: { message: `${EXPECTED}; this is not JSON` } };
  }
  const { data, error } = LINE.safeParse(value);
  if (!data) {
    const [issue] = error.issues;
    const id = ID.safeParse((value as { id?: unknown } | null)?.id).data ?? null;
    const where = issue!.path.length > 0 ? `"${issue!.path.join('.')}": ` : '';
    return { id, error: { message: `${EXPECTED}; ${where}${issue!.message}` } };
  }
  const { id, text, html } = data;
  if (text === undefined && html === undefined) return { id, error: { message: EXPECTED } };
  const fault = text === undefined ? markupFault(html!, 'HTML') : null;
  if (fault) return { id, error: { message: `the page is not read: ${fault} (MARKUP_REFUSED)` } };
  return { id, extraction: extract(readDocument(data)) };
}
