import type { Line } from '../scene/line.ts';
import { wordSet } from '../text/phrases.ts';
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
const NO_WORD = /^(?:confirm|comment|discuss|say)$/;

/**
 * Whether the words before a trigger leave open whether there is anything to tell of:
 * 'The envoy declined to confirm reports that two captives would be freed', 'denied that …'.
 */
export function isDoubted({ words, clauses }: Line, { kind, first }: Trigger): boolean {
  if (words.slice(Math.max(0, first - MAX_GAP_WORDS), first).some(({ lower }) => lower === 'if'))
    return kind === 'AGREEMENT';
  if (words[clauses.indexOf(clauses[first]!)]?.lower === 'whether') return true;
  return words.slice(0, first).some(({ lower }, i) => {
    if (clauses[first]! - clauses[i]! > 1) return false;
    if (/^(?:denied|denies)$/.test(lower)) return words[i + 1]?.lower !== 'by';
    if (lower === 'word' || lower === 'sign') return words[i - 1]?.lower === 'no';
    const last = words[i - 1]?.lower ?? '';
    return (
      NO_WORD.test(lower) &&
      (DOUBT.test(words[i - 2]?.lower ?? '') ? /^(?:to|not)$/.test(last) : false)
    );
  });
}
