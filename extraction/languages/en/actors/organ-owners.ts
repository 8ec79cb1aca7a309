import type { Span } from '../../../types.ts';
import { words } from '../lexicon/words.ts';
import type { NameTable } from '../names/name-table.ts';
import { organKey, organStart } from '../names/organ-name.ts';
import { isPossessive } from '../names/word-class.ts';
import { countryBehind } from './noun-after.ts';

/** Organs of a state that need no further word to be told from others of the same state. */
const SELF_CLEAR = words(
  'government administration regime junta cabinet authorities embassy monarchy coastguard',
);

/** How many adjectives may stand between an owner and the organ: 'Norway's eastern administration'. */
const MAX_ADJECTIVES = 2;

/** The key of the organ of state whose head noun is token `i`, else null: ':foreign ministry'. */
export function organKeyAt(table: NameTable, i: number): string | null {
  if (SELF_CLEAR.has(table.lower(i)) && !table.startingAt(i)) return organKey(null, table.lower(i));
  const first = organStart(table, i);
  if (first === null) return null;
  return organKey(null, table.body.slice(table.tokens[first]!.start, table.tokens[i]!.end));
}

/** An organ of state where a text tells whose it is. */
export interface OwnedOrgan extends Span {
  key: string;
  /** ISO 3166-1 alpha-2. */
  countryCode: string;
}

/**
 * The organs that a text names with their countries, in its order: 'Norway's government', 'the
 * Norwegian foreign ministry', 'the army of Norway'.
 */
export function ownedOrgans(table: NameTable): OwnedOrgan[] {
  const organs: OwnedOrgan[] = [];
  for (let i = 0; i < table.tokens.length; i++) {
    const key = organKeyAt(table, i);
    if (key === null) continue;
    const first = organStart(table, i) ?? i;
    const countryCode = ownerBefore(table, first) ?? countryBehind(table, i);
    const span = { start: table.tokens[first]!.start, end: table.tokens[i]!.end };
    if (countryCode !== null) organs.push({ ...span, key, countryCode });
  }
  return organs;
}

function ownerBefore(table: NameTable, first: number): string | null {
  for (let i = first - 1; i >= Math.max(0, first - 1 - MAX_ADJECTIVES); i--) {
    const isOwned = isPossessive(table.tokens[i]);
    const owner = table.endingAt(isOwned ? i - 1 : i);
    if (owner?.kind === 'DEMONYM') return owner.countryCode;
    if (isOwned) return owner?.kind === 'COUNTRY' ? owner.countryCode : null;
    if (owner || table.tokens[i]!.kind !== 'WORD' || table.tokens[i]!.capital) return null;
    if (/^(?:the|an?|its|his|her|their|of|in|for|by|with|to|and|from)$/.test(table.lower(i))) {
      return null;
    }
  }
  return null;
}
