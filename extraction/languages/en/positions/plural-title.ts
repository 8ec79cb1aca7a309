import { isRoleHead } from '../lexicon/public-roles.ts';
import type { NameSpan } from '../names/name-span.ts';
import type { NameTable } from '../names/name-table.ts';

/** How many names a plural title is read for. */
const MAX_NAMES = 4;

/**
 * The head noun of a title that several people share, else null:
 * 'foreign ministers Orlo Venn of Norway and Mara Lind of Chile'.
 */
export function pluralHead(table: NameTable, name: NameSpan): number | null {
  let current = name;
  for (let count = 0; count < MAX_NAMES; count++) {
    const before = current.first - 1;
    if (isPlural(table.lower(before))) return before;
    if (table.lower(before) === ',' && isPlural(table.lower(before - 1))) return before - 1;
    if (!/^(?:and|,)$/.test(table.lower(before))) return null;
    const previous = personEndingAt(table, before - 1);
    if (!previous) return null;
    current = previous;
  }
  return null;
}

/** 'ministers' */
function isPlural(lower: string): boolean {
  return lower.endsWith('s') && !isRoleHead(lower) && isRoleHead(lower.slice(0, -1));
}

/** 'Orlo Venn' of 'Orlo Venn' or 'Orlo Venn of Norway' */
function personEndingAt(table: NameTable, last: number): NameSpan | undefined {
  const name = table.endingAt(last);
  const person = name?.kind === 'COUNTRY' ? personBehind(table, name) : name;
  return person?.kind === 'PERSON' ? person : undefined;
}

function personBehind(table: NameTable, { first }: NameSpan): NameSpan | undefined {
  return table.lower(first - 1) === 'of' ? table.endingAt(first - 2) : undefined;
}
