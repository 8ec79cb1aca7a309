import { languageFor } from './languages/index.ts';
import { notesOf } from './notes.ts';
import { read } from './read.ts';
import type { Document, Extraction } from './types.ts';

export { type DocumentInput, readDocument } from './document/index.ts';
export { markupFault } from './document/markup-bounds.ts';
export { notesOf } from './notes.ts';
export type * from './types.ts';

/** Name and version of the rules; the version changes whenever their answers may. */
export const EXTRACTOR = { name: 'newsgraph-rules', version: '0.1.0' } as const;

/**
 * Reads who acts and speaks, what is quoted and what happened out of one document. Pure: the same
 * document always gives the same extraction. A document in a language that nothing here reads keeps
 * its text and gives empty lists and a note.
 */
export function extract(document: Document): Extraction {
  const extractor = { ...EXTRACTOR };
  const language = languageFor(document.language);
  const notes = notesOf(document);
  if (!language) return { extractor, document, actors: [], quotes: [], events: [], notes };
  const reading = read(document, language);
  const { actors, quotes } = reading;
  return { extractor, document, actors, quotes, events: language.readEvents(reading), notes };
}
