import { wordSet } from '../text/phrases.ts';
import type { Word } from '../text/words.ts';
import type { Trigger } from './trigger.ts';

const TRAVELLERS = wordSet(
  'they men women freed released prisoners captives soldiers hostages bodies buses',
);
const BY_SELF = wordSet('crossed arrived landed');
const BY_OTHERS = wordSet('flown driven taken bused');

/**
 * The journey home of those who were freed: 'They were flown to Orrin on Wednesday.' It tells of no
 * exchange, only when that was which is told before.
 */
export function journeyTriggers(words: readonly Word[]): Trigger[] {
  const at = words.findIndex(({ lower }) => BY_SELF.has(lower) || BY_OTHERS.has(lower));
  if (at < 1 || !words.slice(0, at).some(({ lower }) => TRAVELLERS.has(lower))) return [];
  const passive = /^(?:was|were)$/.test(words[at - 1]!.lower);
  if (passive !== BY_OTHERS.has(words[at]!.lower)) return [];
  if (words.slice(0, at).some(({ lower }) => /^(?:who|that|when|captured|after)$/.test(lower)))
    return [];
  return [
    {
      kind: 'EXCHANGE',
      first: at,
      end: at + 1,
      verb: 'PAST',
      act: 'FIGURE',
      strength: 'WEAK',
      groups: [],
      plural: false,
      name: null,
    },
  ];
}
