import type { Trace } from './explain/trace.ts';
import { languageFor } from './languages/index.ts';
import { notesOf } from './notes.ts';
import { read } from './read.ts';
import type { Place } from './reading.ts';
import type { Document, Extraction } from './types.ts';

/** Name and version of the reader; the version changes whenever its answers may. */
export const EXTRACTOR = { name: 'newsgraph-reader', version: '0.2.0' } as const;

/** An extraction with the places that were read on the way. */
export interface WithPlaces {
  extraction: Extraction;
  places: Place[];
}

/** Reads one document; a trace is told why each item is read, and changes nothing. */
export function extractionOf(document: Document, trace?: Trace): WithPlaces {
  const extractor = { ...EXTRACTOR };
  const language = languageFor(document.language);
  const notes = notesOf(document);
  if (!language) {
    return {
      extraction: { extractor, document, actors: [], quotes: [], events: [], notes },
      places: [],
    };
  }
  const reading = read(document, language, trace);
  const { actors, places, quotes } = reading;
  const events = language.readEvents(reading);
  return { extraction: { extractor, document, actors, quotes, events, notes }, places };
}
