import { collect } from '../../../../text/collect.ts';
import { numberAt } from '../numbers/number-words.ts';
import type { PeopleGroup } from '../people/people-groups.ts';
import { wordSet } from '../text/phrases.ts';
import type { Word } from '../text/words.ts';
import type { Trigger } from './trigger.ts';

/** Verbs that put an exchange forward. */
export const OFFERS = wordSet('offer offers offered offering propose proposes proposed proposing');
/** The most words between such a verb and the number that it offers. */
const MAX_GAP_WORDS = 3;
/** The most words between what is offered and 'for' with what is asked. */
const MAX_PAIR_WORDS = 3;

/** What is offered without a verb of handing over: 'offered 40 captives for 40', 'offered 300 bodies'. */
export function offerTriggers(words: readonly Word[], groups: readonly PeopleGroup[]): Trigger[] {
  return collect(words, ({ lower }, i) => {
    if (!OFFERS.has(lower)) return [];
    const reach = words.slice(i + 1, i + 2 + MAX_GAP_WORDS);
    const at = reach.findIndex((_, back) => numberAt(words, i + 1 + back));
    const stop = reach.findIndex(({ kind, lower: word }) => kind === 'MARK' || word === 'to');
    if (at < 0 || (stop >= 0 && stop < at)) return [];
    const number = numberAt(words, i + 1 + at)!;
    const offered = groups.filter(
      ({ first, head, class: kind }) =>
        first <= number.first && number.first <= head && (kind === 'CAPTIVE' || kind === 'BODY'),
    );
    const paired = isPaired(words, number.end);
    return paired || offered.length > 0 ? [offer(i, offered, paired)] : [];
  });
}

/** '40 captives for 40' */
function isPaired(words: readonly Word[], end: number): boolean {
  const after = words.slice(end, end + 1 + MAX_PAIR_WORDS);
  return after.some(({ lower }, at) => lower === 'for' && numberAt(words, end + at + 1));
}

function offer(i: number, groups: readonly PeopleGroup[], paired: boolean): Trigger {
  return {
    kind: 'EXCHANGE',
    first: i,
    end: i + 1,
    verb: 'PAST',
    act: paired ? 'SWAP' : 'HANDOVER',
    strength: 'WEAK',
    groups,
    plural: false,
    name: null,
  };
}
