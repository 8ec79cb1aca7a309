import { readEvents } from './events/index.ts';
import { read } from './read.ts';
import type { Document, Extraction } from './types.ts';

export { type DocumentInput, readDocument } from './document/index.ts';
export type * from './types.ts';

/** Name and version of the rules; the version changes whenever their answers may. */
export const EXTRACTOR = { name: 'newsgraph-rules', version: '0.1.0' } as const;

/**
 * Reads who acts and speaks, what is quoted and what happened out of one document. Pure: the same
 * document always gives the same extraction. A document that is not in English keeps its text and
 * gives empty lists.
 */
export function extract(document: Document): Extraction {
  const reading = read(document);
  const { actors, quotes } = reading;
  const events = document.language.startsWith('en') ? readEvents(reading) : [];
  return { extractor: { ...EXTRACTOR }, document, actors, quotes, events };
}
