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
 * Whether somebody without an office is said to act for a public body: 'Orlo Venn of the foreign
 * ministry', 'Orlo Venn, who speaks for the government delegation'.
 */
export function actsForBody(table: NameTable, name: NameSpan): boolean {
  const end = nameEnd(table, name);
  const i = table.lower(end + 1) === ',' ? end + 2 : end + 1;
  if (table.lower(i) === 'of') return opensBody(table, i + 1);
  if (table.lower(i) !== 'who') return false;
  const verb = /^(?:has|had|also)$/.test(table.lower(i + 1)) ? i + 2 : i + 1;
  return SPEAKS.test(table.lower(verb)) && table.lower(verb + 1) === 'for';
}

/** 'the foreign ministry', 'Norway's Defence Ministry', 'the staff that plans it' */
function opensBody(table: NameTable, first: number): boolean {
  for (let i = first; i < first + MAX_BODY; i++) {
    if (PUBLIC.test(table.lower(i))) return true;
    const token = table.tokens[i];
    if (!token || /^[.,;:()“”"—–]$/.test(token.text)) return false;
    if (i > first && !token.capital && /^(?:in|on|at|of|for|to|and|who|that)$/.test(token.lower))
      return false;
  }
  return false;
}
