import { CLOSED_CLASS } from '../lexicon/closed-class.ts';
import { isFiniteVerb } from '../lexicon/finite-verbs.ts';
import { DESCRIBED_NOUNS, STATE_NOUNS, UNNAMED } from '../lexicon/groups.ts';
import { isRoleHead } from '../lexicon/public-roles.ts';
import { isSpeechVerb } from '../lexicon/speech-verbs.ts';
import type { NameTable } from '../names/name-table.ts';
import { isPossessive } from '../names/word-class.ts';

/** Whether token `i` only describes the noun behind it: 'government' in 'the government soldiers'. */
export function describesNext(table: NameTable, i: number): boolean {
  const next = table.tokens[i + 1];
  if (next?.kind !== 'WORD' || isPossessive(next) || isSpeechVerb(next.lower)) return false;
  const { lower } = next;
  if (CLOSED_CLASS.has(lower) || isFiniteVerb(lower) || lower.endsWith('ly')) return false;
  return !lower.endsWith('s') || isPeople(lower) || lower.endsWith('ers');
}

function isPeople(lower: string): boolean {
  if (isRoleHead(lower) || isRoleHead(lower.slice(0, -1))) return true;
  return UNNAMED.has(lower) || STATE_NOUNS.has(lower) || DESCRIBED_NOUNS.has(lower);
}

/** The country behind a body's name: 'the foreign ministry in Oslo', 'the government of Norway'. */
export function countryBehind(table: NameTable, i: number): string | null {
  if (!/^(?:in|of)$/.test(table.lower(i + 1))) return null;
  const place = table.startingAt(table.lower(i + 2) === 'the' ? i + 3 : i + 2);
  return place?.kind === 'CAPITAL' || place?.kind === 'COUNTRY' ? place.countryCode : null;
}
