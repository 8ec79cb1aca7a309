import type { DocumentRules } from '../document/rules.ts';
import type { OwnSide, Place, Reading, TextParts } from '../reading.ts';
import type { TextRules } from '../text/rules.ts';
import type { ActorExtraction, EventExtraction, QuoteExtraction } from '../types.ts';

/** Who and what a language's rules find in a text before its events are read. */
export interface Found {
  actors: ActorExtraction[];
  places: Place[];
  /** The sides that are no listed states. */
  sides: OwnSide[];
  quotes: QuoteExtraction[];
}

/** The rules and models that read news in one language. */
export interface Language {
  /** The primary subtag of its BCP 47 tags: 'en' for 'en', 'en-GB' and 'en-Latn'. */
  code: string;
  /** What its reports say of themselves. */
  document: DocumentRules;
  /** How its texts are cut into paragraphs, sentences and tokens. */
  text: TextRules;
  /** Actors, places and quotes, each list sorted by start. */
  find(parts: TextParts): Found;
  /** Events, in the order of the text. */
  readEvents(reading: Reading): EventExtraction[];
}
