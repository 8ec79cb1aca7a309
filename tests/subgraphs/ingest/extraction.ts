import type {
  ActorExtraction,
  EventExtraction,
  Extraction,
  QuoteExtraction,
  Span,
} from '../../../extraction/index.ts';

/** The place of words in a text. Throws where they are not in it. */
export function spanOf(body: string, text: string): Span {
  const start = body.indexOf(text);
  if (start < 0) throw new Error(`'${text}' is not in the text`);
  return { start, end: start + text.length };
}

/** An actor of an extraction. */
export function buildActor(overrides: Partial<ActorExtraction> = {}): ActorExtraction {
  const base = { key: 'a1', kind: 'OFFICIAL' as const, name: 'Ada Roe', countryCode: null };
  return { ...base, mentions: [], positions: [], ...overrides };
}

/** A quote of an extraction. */
export function buildQuote(overrides: Partial<QuoteExtraction> = {}): QuoteExtraction {
  return {
    span: { start: 0, end: 1 },
    kind: 'DIRECT',
    group: null,
    speaker: null,
    speakerSpan: null,
    cueSpan: null,
    confidence: 0.9,
    ...overrides,
  };
}

/** An event of an extraction. */
export function buildEvent(overrides: Partial<EventExtraction> = {}): EventExtraction {
  return {
    key: 'e1',
    kind: 'EXCHANGE',
    title: 'Prisoner exchange',
    status: 'COMPLETED',
    date: null,
    places: [],
    participants: [],
    counts: [],
    related: [],
    evidence: [{ start: 0, end: 1 }],
    confidence: 0.8,
    ...overrides,
  };
}

/** An extraction of a text. */
export function buildExtraction(body: string, overrides: Partial<Extraction> = {}): Extraction {
  return {
    extractor: { name: 'test', version: '1' },
    document: {
      body,
      headline: null,
      publishedAt: null,
      publisher: null,
      creditedTo: null,
      byline: [],
      language: 'en',
      url: null,
    },
    actors: [],
    quotes: [],
    events: [],
    notes: [],
    ...overrides,
  };
}
