import type { EventStatus } from '../../../../types.ts';
import type { Line } from '../scene/line.ts';
import { phraseAt, wordSet } from '../text/phrases.ts';
import { EXPECTED } from '../triggers/follow-triggers.ts';
import { OFFERS } from '../triggers/offer-triggers.ts';
import type { Trigger } from '../triggers/trigger.ts';
import { BEFORE_TO, CUES, type Cue } from './cues.ts';

/** How far left of a verb, in words, its helpers and the verb that governs it are looked for. */
const MAX_HELPER_WORDS = 5;
const MAX_GOVERNOR_WORDS = 16;

/** The status that the form of a verb and its helpers give: 'were freed', 'agreed to free'. */
export function verbStatus(line: Line, trigger: Trigger): EventStatus | null {
  const helpers = helpersBefore(line, trigger.first);
  const frame = helpers.length === 0 ? frameBefore(line, trigger.first) : null;
  if (frame !== null) return verbStatus(line, { ...trigger, first: frame });
  const has = (pattern: RegExp): boolean => helpers.some((word) => pattern.test(word));
  if (has(/^(?:if|once|until|unless)$/) || isCondition(line, trigger.first)) return null;
  if (ASKS.has(line.words[trigger.first]!.lower)) return 'PROPOSED';
  if (/^(?:SWAP|TALKS)$/.test(trigger.act) && EXPECTED.test(line.words[trigger.first]!.lower))
    return 'AGREED';
  if (has(/^(?:not|never|n't)$|n't$/))
    return has(/^(?:did|was|were|will|would)/) ? 'CANCELLED' : null;
  if (has(/^(?:could|may|might|should|must|can)$/)) return 'PROPOSED';
  if (has(/^to$/) && has(/^have$/) && has(/^(?:was|were)$/)) return null;
  if (has(/^to$/)) return governed(line, toBefore(line, trigger.first)) ?? 'AGREED';
  if (has(/^would$/) && (isOfPlan(line, trigger.first) || isOnCondition(line, trigger.first)))
    return 'PROPOSED';
  if (has(/^would$/))
    return line.spoken || governed(line, trigger.first) === 'AGREED' ? 'AGREED' : 'PROPOSED';
  if (has(/^(?:will|shall|'ll)$/)) return 'AGREED';
  if (has(/^being$/)) return 'UNDER_WAY';
  if (trigger.verb === 'ING')
    return governed(line, trigger.first) ?? (has(/^(?:is|are)$/) ? 'UNDER_WAY' : null);
  if (trigger.verb === 'BASE' && isDemanded(line, trigger.first)) return 'PROPOSED';
  if (trigger.verb === 'BASE' && line.words[trigger.first - 1]?.lower === 'and') {
    return governed(line, trigger.first) ?? 'COMPLETED';
  }
  return 'COMPLETED';
}

/** Verbs that put an exchange forward, or ask for one: 'wants them back'. */
const ASKS = new Set([...OFFERS, ...wordSet('want wants wanted wanting')]);

/** 'Orrin would free two captives if Varnia did the same' */
function isOnCondition({ words }: Line, at: number): boolean {
  return words.some(
    ({ lower }, i) => i > at && (/^(?:if|unless|once)$/.test(lower) || opensCondition(words, i)),
  );
}

/** ', should Varnia free nine' */
function opensCondition(words: Line['words'], i: number): boolean {
  const alone = i === 0 || words[i - 1]!.text === ',';
  return alone && words[i]!.lower === 'should';
}

/** 'Orrin will free two captives if Varnia frees 40': the second half is a condition. */
function isCondition({ words, clauses, stretches }: Line, at: number): boolean {
  const inverted = words.findLastIndex((_, i) => i < at && opensCondition(words, i));
  if (inverted >= 0 && at - inverted <= MAX_HELPER_WORDS + 1) return true;
  return words
    .slice(Math.max(0, at - MAX_HELPER_WORDS), at)
    .some(
      ({ lower }, i, all) =>
        /^(?:if|unless)$/.test(lower) &&
        clauses[at - all.length + i] === clauses[at] &&
        stretches[at - all.length + i] === stretches[at],
    );
}

/** 'A plan drafted by Norway would free 300 captives' */
function isOfPlan({ words, clauses }: Line, at: number): boolean {
  return words
    .slice(0, at)
    .some(
      ({ lower }, i) =>
        clauses[at]! - clauses[i]! <= 1 &&
        /^(?:plan|proposal|draft|offer|idea|initiative)$/.test(lower),
    );
}

/** 'The plan could see 40 captives return': what stands before 'see' speaks for the verb inside. */
function frameBefore({ words, clauses }: Line, at: number): number | null {
  for (let i = at - 1; i >= Math.max(0, at - MAX_GOVERNOR_WORDS); i--) {
    if (clauses[i] !== clauses[at]) return null;
    if (FRAME.test(words[i]!.lower)) return i;
    if (FRAME_END.test(words[i]!.lower)) return null;
  }
  return null;
}

const FRAME = /^(?:see|let)$/;

/** Words that no object of 'see' holds: another verb stands between. */
const FRAME_END = /^(?:that|who|which|to|and|but|was|were|is|are|has|have|had|will|would|said)$/;

/** 'The envoy demanded that Orrin free two captives' */
function isDemanded({ words, clauses }: Line, at: number): boolean {
  const opener = clauses.indexOf(clauses[at]!);
  if (words[opener]?.lower !== 'that') return false;
  return words
    .slice(Math.max(0, opener - MAX_HELPER_WORDS), opener)
    .some(({ lower }) =>
      /^(?:demand|propos|ask|urg|insist|suggest|recommend|request)(?:s|ed|es|ing|e)?$/.test(lower),
    );
}

/** The helping verbs and the like right before a verb, nearest first. */
function helpersBefore(line: Line, at: number): string[] {
  const helpers: string[] = [];
  for (let i = at - 1; i >= Math.max(0, at - MAX_HELPER_WORDS); i--) {
    const { lower, capital } = line.words[i]!;
    if (line.clauses[i] !== line.clauses[at] || (lower === 'may' && capital)) break;
    if (HELPER.test(lower)) helpers.push(lower);
    else if (
      !/ly$|^(?:also|now|soon|all|both|either|yet|already|home|each|then|still|,)$/.test(lower)
    )
      break;
  }
  return helpers;
}

const HELPER =
  /^(?:to|be|been|being|is|are|was|were|has|have|had|will|would|could|may|might|should|must|can|shall|did|do|does|not|never|if|once|until|unless|\p{L}{2,6}n't)$/u;

/** Where the infinitive begins, which in 'wants them to be freed' says nothing by itself. */
function toBefore({ words }: Line, at: number): number {
  for (let i = at - 1; i >= Math.max(0, at - MAX_HELPER_WORDS); i--) {
    if (words[i]!.lower !== 'to') continue;
    return /^(?:be|have)$/.test(words[i + 1]?.lower ?? '') &&
      !AUXILIARY.test(words[i - 1]?.lower ?? '')
      ? i
      : at;
  }
  return at;
}

const AUXILIARY = /^(?:is|are|was|were)$/;

/** The cue of the verb that governs an infinitive or a form in -ing: 'agreed to', 'hopes of'. */
function governed(line: Line, at: number): Cue | null {
  for (let i = at - 1; i >= Math.max(0, at - MAX_GOVERNOR_WORDS); i--) {
    if (line.clauses[i] !== line.clauses[at]) break;
    const cue = phraseAt(line.words, i, BEFORE_TO) ?? phraseAt(line.words, i, CUES);
    if (cue && i + cue.length <= at && line.words[i]!.lower !== 'over') return cue.value;
  }
  return null;
}
