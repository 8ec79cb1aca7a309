/** Half-open span in UTF-16 units of `Document.body`. */
export interface Span {
  start: number;
  end: number;
}

/** One article as text, ready to be read; every offset of an extraction counts into `body`. */
export interface Document {
  body: string;
  headline: string | null;
  /** ISO 8601 instant, from the input's metadata, else from a dateline in the text. */
  publishedAt: string | null;
  publisher: string | null;
  /** The publisher whose original reporting the text credits. */
  creditedTo: string | null;
  byline: string[];
  /** BCP 47. */
  language: string;
  url: string | null;
}

export type ActorKind = 'OFFICIAL' | 'PERSON' | 'ORGANIZATION' | 'COUNTRY';
export type MentionForm = 'NAME' | 'NOMINAL' | 'PRONOUN';

export interface Mention extends Span {
  text: string;
  form: MentionForm;
}

export interface PositionMention {
  title: string;
  organization: string | null;
  /** ISO 3166-1 alpha-2. */
  countryCode: string | null;
  former: boolean;
  span: Span;
}

export interface ActorExtraction {
  /** Unique in this extraction. */
  key: string;
  kind: ActorKind;
  /** The fullest form in the text, without titles. */
  name: string;
  countryCode: string | null;
  mentions: Mention[];
  positions: PositionMention[];
}

export type QuoteKind = 'DIRECT' | 'PARTIAL' | 'INDIRECT';

export interface QuoteExtraction {
  span: Span;
  kind: QuoteKind;
  /** Joins the pieces of one split or multi-paragraph quote. */
  group: string | null;
  /** An actor's key; null where the speaker is unnamed. */
  speaker: string | null;
  speakerSpan: Span | null;
  cueSpan: Span | null;
  /** 0 to 1. */
  confidence: number;
}

export type EventKind = 'NEGOTIATION' | 'EXCHANGE' | 'AGREEMENT';
export type EventStatus =
  | 'PROPOSED'
  | 'UNDER_NEGOTIATION'
  | 'AGREED'
  | 'UNDER_WAY'
  | 'COMPLETED'
  | 'SUSPENDED'
  | 'CANCELLED'
  | 'UNKNOWN';
export type DatePrecision = 'DAY' | 'WEEK' | 'MONTH' | 'SEASON' | 'YEAR' | 'RANGE';
export type Role = 'PARTY' | 'DELEGATE' | 'MEDIATOR' | 'HOST' | 'SIGNATORY' | 'GUARANTOR';
export type Measure = 'PERSONS_TO_BE_RELEASED' | 'PERSONS_RELEASED' | 'BODIES_RETURNED';
export type LinkKind = 'NEGOTIATED_IN' | 'UNDER_AGREEMENT' | 'FOLLOWS' | 'PART_OF';

/** A day known exactly, or only to lie between two days (inclusive), as YYYY-MM-DD. */
export interface FuzzyDate {
  earliest: string;
  latest: string;
  precision: DatePrecision;
  /** The source's own wording. */
  text: string | null;
}

export interface PlaceMention {
  name: string;
  /** ISO 3166-1 alpha-2. */
  countryCode: string | null;
}

export interface ParticipantMention {
  /** An actor's key. */
  actor: string;
  role: Role;
  /** An actor's key. */
  onBehalfOf: string | null;
}

/** Exact: low = value = high. 'more than 200': low only. '200 to 250': low and high. 'about 200': value only. */
export interface CountMention {
  measure: Measure;
  /** The actor that receives them; null for a total or where the text does not say. */
  side: string | null;
  value: number | null;
  low: number | null;
  high: number | null;
  approximate: boolean;
  /** The actor that the text names as the authority. */
  assertedBy: string | null;
  span: Span;
}

export interface EventLinkMention {
  kind: LinkKind;
  /** Another event's key. */
  event: string;
}

export interface EventExtraction {
  /** Unique in this extraction. */
  key: string;
  kind: EventKind;
  title: string;
  status: EventStatus;
  date: FuzzyDate | null;
  places: PlaceMention[];
  participants: ParticipantMention[];
  counts: CountMention[];
  related: EventLinkMention[];
  /** The clauses or sentences that state the event; at least one. */
  evidence: Span[];
  /** 0 to 1. */
  confidence: number;
}

export type NoteCode = 'LANGUAGE_NOT_READ' | 'END_NOT_READ';

/** Something that was left unread. */
export interface Note {
  code: NoteCode;
  /** One sentence for people. */
  message: string;
}

/** What `extract` returns for one document; unknown values are null, never guessed. */
export interface Extraction {
  extractor: { name: string; version: string };
  document: Document;
  actors: ActorExtraction[];
  quotes: QuoteExtraction[];
  events: EventExtraction[];
  /** What was not read, and why; mostly empty. */
  notes: Note[];
}
