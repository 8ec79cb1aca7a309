import { z } from 'zod';
import { type Extraction, extract, markupFault, readDocument } from '../../extraction/index.ts';

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

/** What is printed for one line. */
export interface Answer {
  id: string | number | null;
  extraction?: Extraction;
  error?: { message: string };
}

/** Reads the article of one line; never throws. Worker threads call it too. */
export default function answerTo(line: string): Answer {
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
