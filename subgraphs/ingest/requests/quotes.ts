import type {
  EventExtraction,
  Extraction,
  QuoteExtraction,
  Span,
} from '../../../extraction/index.ts';
import { groupBy } from '../../../platform/collections.ts';
import { cut } from '../../../platform/text/fold.ts';
import { LIMITS } from '../bound-extraction.ts';

/** One quote with all its pieces, as sources takes it. */
export interface QuoteRequest {
  spans: Span[];
  kind: QuoteExtraction['kind'];
  speakerId: string | null;
  speakerLabel: string | null;
  speakerConfidence: number;
  cue: string | null;
  saidOn: null;
  eventIds: string[];
}

const PARAGRAPH_BREAK = /\n/g;

/** The number of the paragraph of each offset, counted by line breaks before it. */
function paragraphCounter(body: string): (offset: number) => number {
  const breaks = [...body.matchAll(PARAGRAPH_BREAK)].map((match) => match.index);
  return (offset) => {
    let low = 0;
    let high = breaks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (breaks[middle]! < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}

/**
 * The events that a quote is about: those stated in its own paragraph, else those of the nearest
 * paragraph before it, since a quote comments on what has just been told.
 */
export function eventsAbout(
  quote: Span,
  events: EventExtraction[],
  paragraphOf: (offset: number) => number,
): EventExtraction[] {
  const place = paragraphOf(quote.start);
  let nearest = -1;
  let about: EventExtraction[] = [];
  for (const event of events) {
    for (const span of event.evidence) {
      const paragraph = paragraphOf(span.start);
      if (paragraph > place || paragraph < nearest) continue;
      if (paragraph > nearest) about = [];
      nearest = paragraph;
      if (!about.includes(event)) about.push(event);
    }
  }
  return about;
}

/** The quotes of an extraction; pieces of one group are one quote. */
export function quotesOf(
  { quotes, events, document }: Extraction,
  actorIds: ReadonlyMap<string, string>,
  eventIds: ReadonlyMap<string, string>,
): QuoteRequest[] {
  const { body } = document;
  const paragraphOf = paragraphCounter(body);
  const textOf = (span: Span | null) =>
    span ? cut(body.slice(span.start, span.end), LIMITS.name) : null;
  const groups = groupBy(quotes, ({ group, span }) => group ?? `${span.start}-${span.end}`);
  return [...groups.values()].map((pieces) => {
    const sorted = [...pieces].sort((a, b) => a.span.start - b.span.start);
    const first = sorted[0]!;
    const told = sorted.find(({ speakerSpan }) => speakerSpan !== null) ?? first;
    const about = eventsAbout(first.span, events, paragraphOf);
    return {
      spans: sorted.slice(0, LIMITS.pieces).map(({ span: { start, end } }) => ({ start, end })),
      kind: sorted.some(({ kind }) => kind === 'DIRECT') ? 'DIRECT' : first.kind,
      speakerId: actorIds.get(told.speaker ?? '') ?? null,
      speakerLabel: textOf(told.speakerSpan),
      speakerConfidence: told.confidence,
      cue: textOf(told.cueSpan),
      saidOn: null,
      eventIds: [...new Set(about.flatMap(({ key }) => eventIds.get(key) ?? []))],
    };
  });
}

/** Finds the quote that a span lies wholly in. */
export function quoteFinder(quotes: QuoteRequest[]): (span: Span) => number | null {
  const pieces = quotes
    .flatMap(({ spans }, index) => spans.map((span) => ({ ...span, index })))
    .sort((a, b) => a.start - b.start);
  return (span) => {
    const found = pieces.find(({ start, end }) => start <= span.start && span.end <= end);
    return found?.index ?? null;
  };
}
