import type {
  ActorExtraction,
  CountMention,
  EventExtraction,
  Extraction,
  QuoteExtraction,
  Span,
} from '../../extraction/index.ts';

/** Where words stand in a text. Throws where they do not. */
export function at(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`expected '${words}' in '${text}'`);
  return { start, end: start + words.length };
}

/** An extraction of a text; what is not given is empty. */
export function buildExtraction(
  body: string,
  parts: Partial<Pick<Extraction, 'actors' | 'quotes' | 'events'>> = {},
): Extraction {
  const document = {
    body,
    headline: null,
    publishedAt: null,
    publisher: null,
    creditedTo: null,
    byline: [],
    language: 'en',
    url: null,
  };
  const extractor = { name: 'made up', version: '0' };
  return { extractor, document, actors: [], quotes: [], events: [], notes: [], ...parts };
}

/** An actor that is named where its name first stands in the body. */
export function buildActor(
  body: string,
  name: string,
  parts: Partial<ActorExtraction> = {},
): ActorExtraction {
  const mentions = [{ ...at(body, name), text: name, form: 'NAME' as const }];
  return {
    key: name,
    kind: 'OFFICIAL',
    name,
    countryCode: null,
    mentions,
    positions: [],
    ...parts,
  };
}

/** A direct quote without a speaker. */
export function buildQuote(span: Span, parts: Partial<QuoteExtraction> = {}): QuoteExtraction {
  const none = { group: null, speaker: null, speakerSpan: null, cueSpan: null };
  return { span, kind: 'DIRECT', ...none, confidence: 1, ...parts };
}

/** An undated exchange that took place, of nobody with nobody. */
export function buildEvent(parts: Partial<EventExtraction> = {}): EventExtraction {
  const lists = { places: [], participants: [], counts: [], related: [], evidence: [] };
  const head = { kind: 'EXCHANGE', title: 'Exchange', status: 'COMPLETED' } as const;
  return { key: 'event', ...head, date: null, ...lists, confidence: 1, ...parts };
}

/** An exact number of released people. */
export function buildCount(value: number, parts: Partial<CountMention> = {}): CountMention {
  const figure = { value, low: value, high: value, approximate: false };
  const rest = { side: null, assertedBy: null, span: { start: 0, end: 1 } };
  return { measure: 'PERSONS_RELEASED', ...figure, ...rest, ...parts };
}
