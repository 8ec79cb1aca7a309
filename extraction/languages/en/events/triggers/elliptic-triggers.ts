import type { Quantity } from '../numbers/quantities.ts';
import type { PeopleGroup } from '../people/people-groups.ts';
import type { Word } from '../text/words.ts';
import type { Trigger } from './trigger.ts';

/** How far, in words, the figure may stand from the verb that it leaves out. */
const MAX_REACH_WORDS = 16;
const DAY = /^(?:(?:sun|mon|tues|wednes|thurs|fri|satur)day|\d{1,2}|today|yesterday)$/;

/** Verbs left out before a further figure with its own day: 'freed 40 on Monday and 30 on Tuesday'. */
export function ellipticTriggers(
  words: readonly Word[],
  quantities: readonly Quantity[],
  groups: readonly PeopleGroup[],
  triggers: readonly Trigger[],
): Trigger[] {
  return quantities.flatMap(({ first, end }) => {
    const after = words[end]?.lower === 'on' && DAY.test(words[end + 1]?.lower ?? '');
    if (!after && !isDayBefore(words, first)) return [];
    const verb = triggers.findLast((one) => one.end <= first && first - one.end <= MAX_REACH_WORDS);
    if (verb?.kind !== 'EXCHANGE') return [];
    const between = words.slice(verb.end, first);
    const dated = between.some(
      ({ lower }, i) => lower === 'on' && DAY.test(between[i + 1]?.lower ?? ''),
    );
    const joined = between.some(({ lower }) => lower === 'and');
    return dated && joined
      ? [
          {
            leftOut: verb,
            ...verb,
            first,
            end: first + 1,
            groups: countedBefore(groups, verb, first),
          },
        ]
      : [];
  });
}

/** 'the second on Saturday 307' */
function isDayBefore(words: readonly Word[], first: number): boolean {
  const [ordinal, on, day] = words.slice(Math.max(0, first - 3), first);
  return (
    /^(?:second|third|fourth|other|last|next)$/.test(ordinal?.lower ?? '') &&
    on?.lower === 'on' &&
    DAY.test(day?.lower ?? '')
  );
}

/** Those whom the figure before counts; the further figure counts the same. */
function countedBefore(groups: readonly PeopleGroup[], verb: Trigger, at: number): PeopleGroup[] {
  const counted = groups.findLast(({ first, end }) => first >= verb.end && end <= at);
  return counted ? [counted] : [...verb.groups];
}
