import type { PeopleGroup } from '../people/people-groups.ts';
import { wordSet } from '../text/phrases.ts';
import type { Word } from '../text/words.ts';
import { exchangeNounAt, isExchangeNoun } from './exchange-nouns.ts';
import { exchangeVerbAt } from './exchange-verb-triggers.ts';
import { EXCHANGE_VERBS } from './exchange-verbs.ts';
import type { Trigger } from './trigger.ts';

/** Words after which 'swap', 'return' or 'release' is a verb: 'agreed to swap'. */
const BEFORE_VERB = wordSet(
  'to will would could may might can should must shall did does do not and they we who',
);

/** Verb forms that are also nouns. */
const ALSO_NOUNS = /^(?:exchanges?|swaps?|trades?|releases?|returns?|transfers?)$/;

/** The words of a sentence that speak of an exchange, a release or a return. */
export function exchangeTriggers(
  words: readonly Word[],
  clauses: readonly number[],
  groups: readonly PeopleGroup[],
): Trigger[] {
  const found: Trigger[] = [];
  for (let i = 0; i < words.length; i++) {
    const { lower } = words[i]!;
    if (!EXCHANGE_VERBS.has(lower) && !isExchangeNoun(lower)) continue;
    const verb = mayBeVerb(words, i, groups) ? exchangeVerbAt(words, clauses, i, groups) : null;
    const trigger = BEFORE_VERB.has(words[i - 1]?.lower ?? '')
      ? verb
      : (exchangeNounAt(words, i, groups) ?? verb);
    if (trigger) found.push(trigger);
  }
  return found;
}

/** A form that is also a noun is a verb after a name, people or a helper: 'Orrin swaps captives'. */
function mayBeVerb(words: readonly Word[], i: number, groups: readonly PeopleGroup[]): boolean {
  if (!ALSO_NOUNS.test(words[i]!.lower)) return true;
  const before = words[i - 1];
  if (/^(?:in|an?|the|this|no|any)$/.test(before?.lower ?? '')) return false;
  if (!before || before.capital || before.kind === 'MARK') return true;
  return (
    BEFORE_VERB.has(before.lower) ||
    groups.some(({ end }) => end === i) ||
    /^(?:which|sides|countries|that|then|also|today|jointly)$/.test(before.lower)
  );
}
