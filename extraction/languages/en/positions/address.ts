import { HONORIFICS, POST_NOMINALS, RANKS } from '../lexicon/name-parts.ts';
import type { NameSpan } from '../names/name-span.ts';
import type { NameTable } from '../names/name-table.ts';

/** Whether a lower-cased word is a form of address or a rank: 'Dr.', 'captain'. */
export function isAddress(lower: string): boolean {
  return HONORIFICS.has(lower) || RANKS.has(lower);
}

/** The last token of a name with the letters behind it: 'Orlo Venn KC'. */
export function nameEnd(table: NameTable, { last }: NameSpan): number {
  return POST_NOMINALS.has(table.tokens[last + 1]?.text ?? '') ? last + 1 : last;
}
