import type { Line } from '../scene/line.ts';
import { wordSet } from '../text/phrases.ts';
import type { Word } from '../text/words.ts';
import type { Trigger } from '../triggers/trigger.ts';

/** What is made for exchanges in general; 'an agreement on a swap' may be for one. */
const RULES = wordSet(
  'protocols agreements accords framework frameworks mechanism mechanisms rules terms procedure ' +
    'procedures process understandings treaty convention',
);
const ABOUT = /^(?:on|for|of|about|governing|covering|regulating|to)$/;
/** The most words between such a noun and the exchange that it is for. */
const MAX_GAP_WORDS = 5;

/** Whether an exchange only describes an accord: 'protocols on exchanging prisoners'. */
export function describesRules({ words, clauses }: Line, { first, groups }: Trigger): boolean {
  if (groups.some(({ quantity }) => quantity)) return false;
  for (let i = first - 1; i >= Math.max(0, first - MAX_GAP_WORDS); i--) {
    if (clauses[i] !== clauses[first]) return false;
    if (RULES.has(words[i]!.lower)) return ABOUT.test(words[i + 1]!.lower);
  }
  return false;
}

const DOUBT = /^(?:refused|refuses|declined|declines|unable|failed|could|would)$/;
const NO_WORD = wordSet('confirm comment discuss say');

/**
 * Whether the words before a trigger leave open whether there is anything to tell of:
 * 'The envoy declined to confirm reports that two captives would be freed', 'denied that …'.
 */
export function isDoubted({ words, clauses }: Line, { kind, first }: Trigger): boolean {
  for (let i = Math.max(0, first - MAX_GAP_WORDS); i < first; i++) {
    if (words[i]!.lower === 'if') return kind === 'AGREEMENT';
  }
  if (words[clauses.indexOf(clauses[first]!)]?.lower === 'whether') return true;
  for (let i = 0; i < first; i++) {
    if (clauses[first]! - clauses[i]! <= 1 && leavesOpen(words, i)) return true;
  }
  return false;
}

/** 'denied', 'no word', 'declined to confirm', 'would not say', but not 'denied by'. */
function leavesOpen(words: readonly Word[], i: number): boolean {
  const { lower } = words[i]!;
  if (lower === 'denied' || lower === 'denies') return words[i + 1]?.lower !== 'by';
  if (lower === 'word' || lower === 'sign') return words[i - 1]?.lower === 'no';
  if (!NO_WORD.has(lower)) return false;
  return DOUBT.test(words[i - 2]?.lower ?? '') && /^(?:to|not)$/.test(words[i - 1]!.lower);
}
