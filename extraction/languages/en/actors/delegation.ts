import type { TextParts } from '../../../reading.ts';
import { lastBefore, spansIn } from '../../../text/span.ts';
import type { Span } from '../../../types.ts';
import type { NameSpan } from '../names/name-span.ts';

const DELEGATION = /\b(?:delegation|team|side|led by|headed by|represented by|represented)\b/;

/** 'In Oslo, President Orlo Venn …' */
const PLACE_LEAD = /^In [^,.;:]{2,30}, $/;

/**
 * Tells the country whose delegation a sentence lists before a span, if it names only one:
 * 'Norway's team was led by Mara Lind, with Deputy Minister Orlo Venn.', or where it takes place:
 * 'In Oslo, President Orlo Venn thanked them.', but not 'In Oslo, President Orlo Venn met Norwegian
 * envoys.'
 */
export function delegationReader(
  { document, sentences }: TextParts,
  names: readonly NameSpan[],
): (span: Span) => string | null {
  return ({ start }) => {
    const sentence = lastBefore(sentences, start);
    if (!sentence || start - sentence.start > MAX_LIST_UNITS) return null;
    const lead = { start: sentence.start, end: start };
    const words = document.body.slice(lead.start, lead.end);
    const isPlace = PLACE_LEAD.test(words);
    if (!DELEGATION.test(words) && !isPlace) return null;
    const codes = new Set(spansIn(names, lead).map(({ countryCode }) => countryCode));
    codes.delete(null);
    const [code] = codes;
    if (code === undefined || codes.size > 1) return null;
    const rest = { start, end: Math.min(sentence.end, start + MAX_LIST_UNITS) };
    return isPlace && spansIn(names, rest).some((name) => name.countryCode === code) ? null : code;
  };
}

/** Longest list of delegates that is read, in UTF-16 units. */
const MAX_LIST_UNITS = 1_000;
