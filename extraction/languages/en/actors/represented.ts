import { firstFrom } from '../../../text/span.ts';
import type { NameSpan } from '../names/name-span.ts';
import type { NameTable } from '../names/name-table.ts';
import { isPossessive } from '../names/word-class.ts';

/** The side that somebody sits at a table for. */
export interface Side {
  /** ISO 3166-1 alpha-2; null for a movement without a country. */
  countryCode: string | null;
  /** Whether it is called a delegation or the like, and not just a team. */
  isDelegation: boolean;
}

/** Nouns of those who sit at a table for a side. */
export const DELEGATION_NOUN =
  /^(?:delegation|delegations|team|side|negotiators|contingent|panel|representatives|delegates)$/;

const LEADS =
  /^(?:led|leads|leading|headed|heads|heading|chaired|chairs|represented|represents|representing|signed|spoke|negotiated|negotiates)$/;

/** How far behind a name its verb may stand, in tokens. */
const MAX_APPOSITION = 30;

/**
 * The side that somebody is said to lead or act for behind the name: 'Orlo Venn, the minister, headed
 * the Norwegian delegation', 'Orlo Venn signed for Norway', 'Orlo Venn the Chilean one'.
 */
export function representedAfter(table: NameTable, name: NameSpan, end: number): Side | null {
  const last = Math.min(firstFrom(table.tokens, end), name.last + MAX_APPOSITION);
  const owner = table.startingAt(name.last + 2);
  if (owner?.countryCode && table.lower(owner.last + 1) === 'one') return sideOf(owner);
  for (let i = name.last + 1; i < last; i++) {
    const lower = table.lower(i);
    if (lower === ';' || table.startingAt(i)?.kind === 'PERSON') return null;
    if (LEADS.test(lower)) return sideLed(table, i);
  }
  return null;
}

/** The side behind 'headed' and 'signed for'. */
function sideLed(table: NameTable, verb: number): Side | null {
  const acts = /^(?:signed|spoke|negotiated|negotiates)$/.test(table.lower(verb));
  if (acts && table.lower(verb + 1) !== 'for') return null;
  let i = acts ? verb + 2 : verb + 1;
  while (/^(?:the|a|an|again)$/.test(table.lower(i))) i++;
  if (acts && /^(?:government|army|state|ministry)$/.test(table.lower(i))) {
    return { countryCode: null, isDelegation: true };
  }
  const owner = table.startingAt(i);
  if (!owner || owner.kind === 'PERSON' || owner.kind === 'OTHER') return null;
  if (acts || table.lower(verb).startsWith('represent')) {
    return owner.kind === 'COUNTRY' ? sideOf(owner) : null;
  }
  i = owner.last + 1;
  if (isPossessive(table.tokens[i])) i++;
  for (let k = i; k < i + 3; k++) if (DELEGATION_NOUN.test(table.lower(k))) return sideOf(owner);
  return null;
}

function sideOf({ countryCode }: NameSpan): Side {
  return { countryCode, isDelegation: true };
}
