import type {
  ActorExtraction,
  CountMention,
  EventExtraction,
  FuzzyDate,
  Place,
  PositionMention,
  QuoteExtraction,
  Span,
} from '../../../extraction/index.ts';

/** The label of an actor's key: 'a2'; 'nobody named' for null. */
export type Namer = (key: string | null) => string;

/** 'OFFICIAL Orlo Venn, NO'; a place alike. */
export function named({ kind, name, countryCode }: ActorExtraction | Place): string {
  return listed(`${kind} ${name}`, countryCode);
}

/** 'former minister, Grain Council, NO' */
export function positionText({
  title,
  organization,
  countryCode,
  former,
}: PositionMention): string {
  return listed(`${former ? 'former ' : ''}${title}`, organization, countryCode);
}

/** 'DIRECT 0.96 · said by a2 "Venn"' */
export function quoteText(quote: QuoteExtraction, body: string, labelOf: Namer): string {
  const { kind, confidence, speaker, speakerSpan } = quote;
  const words = speakerSpan ? ` ${quoted(body, speakerSpan)}` : '';
  return `${kind} ${confidence.toFixed(2)} · said by ${labelOf(speaker)}${words}`;
}

/** 'EXCHANGE COMPLETED 0.91 · Prisoner exchange between Norway and Orrin' */
export function eventText({ kind, status, confidence, title }: EventExtraction): string {
  return `${kind} ${status} ${confidence.toFixed(2)} · ${title}`;
}

/** '2031-05-03, DAY' */
export function dateText({ earliest, latest, precision }: FuzzyDate): string {
  return listed(earliest === latest ? earliest : `${earliest} to ${latest}`, precision);
}

/** 'PERSONS_RELEASED about 40 to a2' */
export function countText(count: CountMention, labelOf: Namer): string {
  const figure = `${count.approximate ? 'about ' : ''}${figureText(count)}`;
  return `${count.measure} ${figure}${count.side === null ? '' : ` to ${labelOf(count.side)}`}`;
}

function figureText({ value, low, high }: CountMention): string {
  if (value !== null) return String(value);
  if (low !== null && high !== null) return `${low} to ${high}`;
  return low === null ? `at most ${high}` : `at least ${low}`;
}

function listed(...parts: (string | null)[]): string {
  return parts.filter((part) => part !== null).join(', ');
}

/** Longer words are cut, in UTF-16 units. */
const MAX_QUOTED = 48;

/** Words of the body in marks, on one line and cut short. */
export function quoted(body: string, { start, end }: Span): string {
  const words = body.slice(start, end).replace(/\s+/g, ' ');
  const cut = words.slice(0, MAX_QUOTED).replace(/[\ud800-\udbff]$/, '');
  return `"${words.length > MAX_QUOTED ? `${cut}…` : words}"`;
}
