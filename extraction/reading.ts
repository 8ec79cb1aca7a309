import type { Trace } from './explain/trace.ts';
import type { Sentence } from './text/sentences.ts';
import type { Token } from './text/tokens.ts';
import type { ActorExtraction, Document, Mention, QuoteExtraction, Span } from './types.ts';

/** What a paragraph is for: only TEXT is prose; names are first read from TEXT. */
export type ParagraphKind = 'HEADLINE' | 'HEADING' | 'CREDIT' | 'TEXT';

/** One paragraph without the white space around it. */
export interface Paragraph extends Span {
  kind: ParagraphKind;
}

/** What kind of place a name stands for. */
export type PlaceKind = 'COUNTRY' | 'CITY' | 'REGION' | 'SITE';

/** A named place where it stands in the body; `name` is the gazetteer's form. */
export interface Place extends Span {
  kind: PlaceKind;
  name: string;
  /** ISO 3166-1 alpha-2; null for seas and regions of several countries. */
  countryCode: string | null;
}

/** A mention together with the actor that it names. */
export interface ActorMention {
  mention: Mention;
  actor: ActorExtraction;
}

/** A side of a conflict that is no listed state, with the words for it in the text. */
export interface OwnSide {
  /** The key of its actor. */
  actor: string;
  /** Whether it is an armed movement; else it is a land, a state that no list has, or a people. */
  isMovement: boolean;
  /** 'Ombria', 'Tavri'. */
  names: string[];
  /** Adjectives and people: 'Ombrian', 'Ombrians'. */
  adjectives: string[];
}

/** The text of a document cut into paragraphs, sentences and tokens; all sorted by start. */
export interface TextParts {
  document: Document;
  paragraphs: Paragraph[];
  /** Never cross a paragraph; a heading is a sentence of its own. */
  sentences: Sentence[];
  tokens: Token[];
  /** Where the grounds of what is read are kept; mostly left out. */
  trace?: Trace | undefined;
}

/** Everything that is known of a document before its events are read. */
export interface Reading extends TextParts {
  /** Each actor's mentions are sorted by start. */
  actors: ActorExtraction[];
  /** Named countries, cities, regions and palaces, also where they act as a state. */
  places: Place[];
  /** The sides that are no listed states. */
  sides: OwnSide[];
  quotes: QuoteExtraction[];
  /** The mentions that lie wholly inside the span, sorted by start. */
  mentionsIn(span: Span): ActorMention[];
  /** The places that lie wholly inside the span, sorted by start. */
  placesIn(span: Span): Place[];
  /** The tokens that lie wholly inside the span, sorted by start. */
  tokensIn(span: Span): Token[];
}
