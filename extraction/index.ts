import { extractionOf } from './extraction-of.ts';
import type { Document, Extraction } from './types.ts';

export { type DocumentInput, readDocument } from './document/index.ts';
export { markupFault } from './document/markup-bounds.ts';
export { type Explanation, explain, type Reason } from './explain/index.ts';
export { EXTRACTOR } from './extraction-of.ts';
export { notesOf } from './notes.ts';
export type { Place } from './reading.ts';
export type * from './types.ts';

/**
 * Reads who acts and speaks, what is quoted and what happened out of one document. Pure: the same
 * document always gives the same extraction. A document in a language that nothing here reads keeps
 * its text and gives empty lists and a note.
 */
export function extract(document: Document): Extraction {
  return extractionOf(document).extraction;
}
