import type { Word } from '../text/words.ts';
import type { PlainNumber } from './number-words.ts';

/** Nouns of a few people by their number, and how many they are. */
const COLLECTIVES: ReadonlyMap<string, number> = new Map([
  ['pair', 2],
  ['duo', 2],
  ['couple', 2],
  ['twosome', 2],
  ['trio', 3],
  ['threesome', 3],
  ['quartet', 4],
  ['foursome', 4],
  ['quintet', 5],
  ['sextet', 6],
  ['septet', 7],
  ['octet', 8],
]);

/** Words before a noun of a few people that tell of certain ones. */
const BEFORE = /^(?:the|this|that|a|an|another|married|elderly|young)$/;

/**
 * A few people named by their number: 'the pair', 'a trio', 'the elderly couple', 'a family of
 * four'; null where the word says something else, as in 'a pair of' before a noun.
 */
export function collectiveAt(words: readonly Word[], index: number): PlainNumber | null {
  const value = COLLECTIVES.get(words[index]?.lower ?? '');
  if (value === undefined || words[index + 1]?.lower === 'of' || words[index + 1]?.joined)
    return null;
  return BEFORE.test(words[index - 1]?.lower ?? '')
    ? { first: index, end: index + 1, value }
    : null;
}
