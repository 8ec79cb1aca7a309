import { collect } from '../../../../text/collect.ts';
import type { Quantity } from '../numbers/quantities.ts';
import type { PeopleGroup } from '../people/people-groups.ts';
import type { Word } from '../text/words.ts';
import type { Trigger } from './trigger.ts';

/** How far, in words, the figure may stand from the verb that it leaves out. */
const MAX_REACH_WORDS = 16;
const DAY = /^(?:(?:sun|mon|tues|wednes|thurs|fri|satur)day|\d{1,2}|today|yesterday)$/;

const MONTH_OR_YEAR =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:19|20)\d\d)$/;

/** Verbs left out before a further figure with its own day: 'freed 40 on Monday and 30 on Tuesday'. */
export function ellipticTriggers(
  words: readonly Word[],
  quantities: readonly Quantity[],
  groups: readonly PeopleGroup[],
  triggers: readonly Trigger[],
): Trigger[] {
  return collect(quantities, ({ first, end }) => {
    const after = isDated(words, end);
    if (!after && !isDayBefore(words, first)) return [];
    const verb = triggers.findLast((one) => one.end <= first && first - one.end <= MAX_REACH_WORDS);
    if (verb?.kind !== 'EXCHANGE') return [];
    const between = words.slice(verb.end, first);
    const dated = between.some((_, i) => isDated(between, i));
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

/** 'on Monday', 'in May' */
function isDated(words: readonly Word[], i: number): boolean {
  const [preposition, next] = words.slice(i, i + 2);
  if (preposition?.lower === 'on') return DAY.test(next?.lower ?? '');
  return preposition?.lower === 'in' && MONTH_OR_YEAR.test(next?.text ?? '');
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
