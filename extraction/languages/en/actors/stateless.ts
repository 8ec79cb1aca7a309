import type { Sentence } from '../../../text/sentences.ts';
import { firstFrom, lastBefore } from '../../../text/span.ts';
import type { Span } from '../../../types.ts';
import type { NameTable } from '../names/name-table.ts';
import { isPossessive } from '../names/word-class.ts';

/** Words for armed movements and those who fight in them. */
const MOVEMENT =
  /^(?:rebels?|guerrillas?|insurgents?|separatists?|militants?|militia|faction|splinter|jihadists?|paramilitary|paramilitaries|secessionists?)$/;

/** Words for offices that no state has given: 'the self-styled spokesman'. */
const UNRECOGNISED = /^(?:self-(?:styled|proclaimed|declared|appointed)|breakaway|de-facto)$/;

/** Regions that broke away and their people, which no list of countries has. */
const BREAKAWAY =
  /\b(?:Transnistrian?|Transdniestrian?|Abkhaz(?:ian?)?|(?:South )?Osseti?an?|Karabakh|Artsakh|Turkish[ -]Cypriots?|Northern Cyprus|Somaliland(?:er)?|Sahrawi|Donetsk People|Luhansk People|Bougainville|Rojava|Kokang)\b/;

/** How far back in its sentence the owner of 'its spokesman' may stand, in tokens. */
const MAX_CLAUSE = 30;

/**
 * Tells whether an office is one of a movement or of a region that broke away, which has no country:
 * 'rebel commander Orlo Venn', 'The guerrillas freed ten, their spokesman, Orlo Venn, said.'
 */
export function statelessTest(
  table: NameTable,
  sentences: readonly Sentence[],
): (span: Span) => boolean {
  return (span) => {
    const first = firstFrom(table.tokens, span.start);
    const end = firstFrom(table.tokens, span.end);
    if (BREAKAWAY.test(table.body.slice(ownerStart(table, first), span.end))) return true;
    if (isOfOwnSide(table, ownerIndex(table, first), end)) return true;
    const from = isOwnerSign(table, first - 1) ? first - 2 : first - 1;
    for (let i = Math.max(0, from); i < end; i++) {
      if (isPartOfPeople(table, i)) return true;
      const lower = table.lower(i);
      if (MOVEMENT.test(lower) || UNRECOGNISED.test(lower)) return !isAgainst(table, i);
    }
    return isOfGroup(table, first, lastBefore(sentences, span.start + 1)?.start ?? 0);
  };
}

/** 'Ombria's defence minister', where Ombria is a land that no list of states has */
function isOfOwnSide(table: NameTable, from: number, end: number): boolean {
  for (let i = from; i < end; i++) {
    const name = table.startingAt(i);
    if (name?.side && name.side !== 'MOVEMENT') return true;
  }
  return false;
}

/** The token where 'Orrin' of 'Orrin's spokesman' starts, if the title does not hold it. */
function ownerIndex(table: NameTable, first: number): number {
  if (!isPossessive(table.tokens[first - 1])) return first;
  return table.endingAt(first - 2)?.first ?? Math.max(0, first - 2);
}

function ownerStart(table: NameTable, first: number): number {
  return table.tokens[ownerIndex(table, first)]?.start ?? 0;
}

/** 'Norwegian Chilean': one people's part of another state, which has no state of its own. */
function isPartOfPeople(table: NameTable, i: number): boolean {
  const [name, next] = [table.startingAt(i), table.startingAt(i + 1)];
  if (name?.kind !== 'DEMONYM' || next?.kind !== 'DEMONYM') return false;
  return name.last === i && name.countryCode !== next.countryCode;
}

/** The sign behind 'rebels' in 'the rebels' spokesman' */
function isOwnerSign(table: NameTable, i: number): boolean {
  return isPossessive(table.tokens[i]) || /^['’]$/.test(table.lower(i));
}

/** 'rebels' in 'envoy to the rebels' */
function isAgainst(table: NameTable, i: number): boolean {
  const before = table.lower(i - 1) === 'the' ? table.lower(i - 2) : table.lower(i - 1);
  return /^(?:to|with|against|on|for)$/.test(before);
}

/** Whether 'its' or 'their' before the title points to an unnamed group that the sentence opens with. */
function isOfGroup(table: NameTable, first: number, from: number): boolean {
  const isOwned = [first, first - 1].some((i) => /^(?:its|their)$/.test(table.lower(i)));
  if (!isOwned) return false;
  for (let i = first - 1; i >= Math.max(0, first - MAX_CLAUSE); i--) {
    if (table.tokens[i]!.start < from) return false;
    if (MOVEMENT.test(table.lower(i)) || table.lower(i) === 'group') return true;
    if (table.startingAt(i)?.kind === 'COUNTRY') return false;
  }
  return false;
}
