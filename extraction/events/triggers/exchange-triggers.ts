import type { PeopleGroup } from '../people/people-groups.ts';
import { wordSet } from '../text/phrases.ts';
import type { Word } from '../text/words.ts';
import { exchangeNounAt } from './exchange-nouns.ts';
import { exchangeVerbAt } from './exchange-verb-triggers.ts';
import type { Trigger } from './trigger.ts';

/** Words after which 'swap', 'return' or 'release' is a verb: 'agreed to swap'. */
const BEFORE_VERB = wordSet(
  'to will would could may might can should must shall did does do not and they we who',
);

/** The words of a sentence that speak of an exchange, a release or a return. */
export function exchangeTriggers(
  words: readonly Word[],
  clauses: readonly number[],
  groups: readonly PeopleGroup[],
): Trigger[] {
  const found: Trigger[] = [];
  for (let i = 0; i < words.length; i++) {
    const verb = exchangeVerbAt(words, clauses, i, groups);
    const trigger = BEFORE_VERB.has(words[i - 1]?.lower ?? '')
      ? verb
      : (exchangeNounAt(words, i, groups) ?? verb);
    if (trigger) found.push(trigger);
  }
  return found;
}
