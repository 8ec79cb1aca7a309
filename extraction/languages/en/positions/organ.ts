import type { NameTable } from '../names/name-table.ts';
import { organStart } from '../names/organ-name.ts';
import { isPossessive } from '../names/word-class.ts';

/** Tokens `first` to `last`, inclusive, of a name of an organ of state that is written small. */
export interface Organ {
  first: number;
  last: number;
}

/**
 * The organ that a role between two tokens is held in: 'a spokesman for the interior ministry',
 * 'the army's chief negotiator'; an 'army spokesman' is called so by title.
 */
export function organIn(table: NameTable, first: number, last: number): Organ | null {
  for (let i = first; i <= last; i++) {
    const start = organStart(table, i);
    if (start === null || start < first) continue;
    if (isPossessive(table.tokens[i + 1]) || isComplement(table, first, start)) {
      return { first: start, last: i };
    }
  }
  return null;
}

/** 'for the Norwegian' before 'army' */
function isComplement(table: NameTable, first: number, start: number): boolean {
  for (let i = start - 1; i > first; i--) {
    const lower = table.lower(i);
    if (/^(?:of|for|at|in)$/.test(lower)) return true;
    if (lower !== 'the' && !isPossessive(table.tokens[i]) && !table.endingAt(i)) return false;
  }
  return false;
}
