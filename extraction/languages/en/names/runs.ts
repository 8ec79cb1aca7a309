import type { Token } from '../../../text/tokens.ts';
import { isNameWord, isParticle, isPossessive } from './word-class.ts';

/** Tokens `first` to `last`, inclusive, of one stretch of words with capitals. */
export interface Run {
  first: number;
  last: number;
}

/** Longest run that is read as one, in tokens; hostile texts may be one word a million times. */
const MAX_RUN_TOKENS = 24;

/**
 * Stretches of capitalised words, with the small words that names hold inside them:
 * 'Orlo van der Meer', 'Ministry of Ports and Fisheries', 'Council for the Return of Hostages'.
 * No run goes on into the next sentence.
 */
export function findRuns(tokens: readonly Token[], opens: (index: number) => boolean): Run[] {
  const runs: Run[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (!isNameWord(tokens[i]!)) continue;
    const last = endOfRun(tokens, i, opens);
    runs.push({ first: i, last });
    i = last;
  }
  return runs;
}

function endOfRun(
  tokens: readonly Token[],
  first: number,
  opens: (index: number) => boolean,
): number {
  let last = first;
  while (last - first < MAX_RUN_TOKENS) {
    const next = nextNameWord(tokens, last + 1);
    if (next === null || opens(next)) return last;
    last = next;
  }
  return last;
}

/** The next name word at `i`, or behind one to three linking words, else null. */
function nextNameWord(tokens: readonly Token[], i: number): number | null {
  for (let j = i; j < i + 4; j++) {
    const token = tokens[j];
    if (!token || isPossessive(token)) return null;
    if (isNameWord(token)) return j;
    if (!isParticle(token) && !/^(?:of|for|and|the|on|to|in|&)$/.test(token.text)) return null;
  }
  return null;
}
