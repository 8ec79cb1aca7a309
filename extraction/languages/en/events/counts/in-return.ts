import type { PeopleGroup } from '../people/people-groups.ts';
import type { Trigger } from '../triggers/trigger.ts';
import type { ReceiverContext } from './receiver-context.ts';

/** How far before those who are given in return, in words, 'in return for' may stand. */
const MAX_REACH_WORDS = 8;

/**
 * The verb for whose people a group is given: 'freed' for the 30 of 'Orrin freed two sailors in
 * return for 30 captives'; null where the group is not given for others.
 */
export function givenInReturnFor(
  { line: { words, stretches, triggers }, trigger }: ReceiverContext,
  group: PeopleGroup | null,
): Trigger | null {
  const first = group?.first ?? trigger.end;
  const phrase = words.findLastIndex(
    ({ lower }, i) =>
      i < first &&
      first - i <= MAX_REACH_WORDS &&
      lower === 'for' &&
      /^(?:return|exchange)$/.test(words[i - 1]?.lower ?? '') &&
      words[i - 2]?.lower === 'in',
  );
  if (phrase < 0 || stretches[phrase] !== stretches[first]) return null;
  return (
    triggers.findLast(
      ({ kind, verb, act, groups, first: at }) =>
        kind === 'EXCHANGE' &&
        verb !== null &&
        act !== 'FIGURE' &&
        act !== 'SWAP' &&
        at < phrase &&
        (groups[0]?.first ?? at) < phrase,
    ) ?? null
  );
}
