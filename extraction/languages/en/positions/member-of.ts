import type { Span } from '../../../types.ts';
import type { NameSpan } from '../names/name-span.ts';
import type { NameTable } from '../names/name-table.ts';
import { nameEnd } from './address.ts';

/** Last nouns of public bodies whose people speak for them. */
const PUBLIC =
  /^(?:ministry|army|police|navy|parliament|directorate|department|headquarters|staff|secretariat|service|government|embassy|delegation|cross|crescent|authorities)$/;

const SPEAKS = /^(?:speaks|spoke|negotiates|negotiated|mediates|mediated|acts|acted)$/;

/** Longest name of a body that is looked through, in tokens. */
const MAX_BODY = 8;

/**
 * The words behind a name that tell which public body somebody acts for who has no office, else
 * null: 'Orlo Venn of the foreign ministry', 'Orlo Venn, who speaks for the government delegation'.
 */
export function bodyActedFor(table: NameTable, name: NameSpan): Span | null {
  const end = nameEnd(table, name);
  const i = table.lower(end + 1) === ',' ? end + 2 : end + 1;
  if (table.lower(i) === 'of') return bodyAt(table, i + 1);
  if (table.lower(i) !== 'who') return null;
  const verb = /^(?:has|had|also)$/.test(table.lower(i + 1)) ? i + 2 : i + 1;
  if (!SPEAKS.test(table.lower(verb)) || table.lower(verb + 1) !== 'for') return null;
  return bodyAt(table, verb + 2) ?? spanOf(table, verb + 2, verb + 3);
}

/** 'the foreign ministry', 'Norway's Defence Ministry', 'the staff' */
function bodyAt(table: NameTable, first: number): Span | null {
  for (let i = first; i < first + MAX_BODY; i++) {
    if (PUBLIC.test(table.lower(i))) return spanOf(table, first, i);
    const token = table.tokens[i];
    if (!token || /^[.,;:()“”"—–]$/.test(token.text)) return null;
    if (i > first && !token.capital && /^(?:in|on|at|of|for|to|and|who|that)$/.test(token.lower))
      return null;
  }
  return null;
}

function spanOf({ tokens }: NameTable, first: number, last: number): Span | null {
  const [from, to] = [tokens[first], tokens[last]];
  return from && to ? { start: from.start, end: to.end } : null;
}
