import type { Language } from '../language.ts';
import { readActors } from './actors/index.ts';
import { documentRules } from './document/index.ts';
import { readEvents } from './events/index.ts';
import { readPieces, readQuotes } from './quotes/index.ts';
import { textRules } from './text/index.ts';

/** Reads news in English. */
export const english: Language = {
  code: 'en',
  document: documentRules,
  text: textRules,
  find(parts) {
    const pieces = readPieces(parts);
    const { actors, places, sides, sources } = readActors(parts, pieces);
    return { actors, places, sides, quotes: readQuotes(parts, pieces, sources) };
  },
  readEvents: (reading) => readEvents(reading),
};
