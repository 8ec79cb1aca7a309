import { numberAt } from '../numbers/number-words.ts';
import { isFreedModifier } from '../people/freed-modifier.ts';
import type { PeopleGroup } from '../people/people-groups.ts';
import { wordSet } from '../text/phrases.ts';
import type { Word } from '../text/words.ts';
import type { Trigger } from './trigger.ts';

const TRAVELLERS = wordSet(
  'they men women freed released prisoners captives soldiers hostages bodies buses detainees',
);
const BY_SELF = wordSet('crossed arrived landed');
const BY_OTHERS = wordSet('flown driven taken bused ferried airlifted evacuated');

/** Carriers of those who were freed: 'a plane carrying 30 freed sailors landed'. */
const CARRIER = /^(?:planes?|buses|bus|flights?|aircraft|convoy|helicopters?|trains?)$/;
const OTHER_TIME = /^(?:who|that|when|captured|after)$/;

/**
 * The journey home of those who were freed. 'They were flown to Orrin on Wednesday' tells only when
 * that was which is told before; 'Thirty captives landed in Orrin' tells of their release.
 */
export function journeyTriggers(words: readonly Word[], groups: readonly PeopleGroup[]): Trigger[] {
  const at = words.findIndex(
    ({ lower }, i) => BY_SELF.has(lower) || BY_OTHERS.has(lower) || isStepOff(words, i),
  );
  if (at < 1) return [];
  const before = words.slice(0, at);
  const travels = isTheNumber(words, at) || before.some(({ lower }) => TRAVELLERS.has(lower));
  if (!travels && !before.some(({ lower }) => CARRIER.test(lower))) return [];
  const passive = /^(?:was|were)$/.test(words[at - 1]!.lower);
  if (passive !== BY_OTHERS.has(words[at]!.lower)) return [];
  if (before.some(({ lower }) => OTHER_TIME.test(lower))) return [];
  const freed = groups.filter((group) => isOfCaptives(words, group) && group.end <= at);
  const news = freed.filter(({ first, quantity }) => quantity && words[first]!.lower !== 'the');
  if (news.length === 0 && !travels) return [];
  const act = news.length > 0 ? 'RECEIPT' : 'FIGURE';
  const base = { kind: 'EXCHANGE', first: at, end: at + 1, verb: 'PAST', act } as const;
  return [
    {
      ...base,
      strength: news.length > 0 ? 'LIKELY' : 'WEAK',
      groups: news,
      plural: false,
      name: null,
    },
  ];
}

/** 'The seven arrived' */
function isTheNumber(words: readonly Word[], at: number): boolean {
  const number = numberAt(words, at - 1);
  return number?.end === at && /^(?:the|all)$/.test(words[number.first - 1]?.lower ?? '');
}

/** 'stepped off a plane', 'disembarked in Orrin' */
function isStepOff(words: readonly Word[], i: number): boolean {
  const { lower } = words[i]!;
  if (lower === 'disembarked') return true;
  return lower === 'stepped' && /^(?:off|onto|out)$/.test(words[i + 1]?.lower ?? '');
}

function isOfCaptives(words: readonly Word[], { class: kind, first, end }: PeopleGroup): boolean {
  if (kind === 'CAPTIVE' || kind === 'BODY') return true;
  return words.slice(first, end).some((_, i) => isFreedModifier(words, first + i));
}
