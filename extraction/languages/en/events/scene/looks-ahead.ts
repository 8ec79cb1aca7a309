import { CUES } from '../status/cues.ts';
import { phraseAt, wordSet } from '../text/phrases.ts';
import type { Word } from '../text/words.ts';

/** Verbs of speech, and 'according'. */
export const SPEECH = wordSet(
  'said says told announced confirmed reported stated added wrote posted declared revealed noted ' +
    'according stressed warned',
);
const FUTURE =
  /^(?:will|shall|next|upcoming|coming|due|scheduled|expected|planned|plans|plan|would|could|may|might|slated|expect|expects|hopes?|offers|suggests|should|foreseen|intends?|aims?)$/;
/** Words of a plan look ahead only to what stands behind them: 'In May he had suggested a swap'. */
const PLANNED =
  /^(?:propose[ds]?|suggested|invited|offer(?:s|ed)|promised|pledged|vowed|demand(?:s|ed)|urged|invitation)$/;
/** What is dated right behind these is theirs: 'will free two soldiers taken in May'. */
const OTHER_PAST =
  /^(?:agreed|reached|signed|held|met|struck|concluded|taken|captured|seized|arrested|detained|jailed|abducted|kidnapped|endorsed|adopted|vanished|disappeared|broken|began|started|fell|announced)$/;

/**
 * Whether words at an offset of the body speak of what is still to come, in a headline also after
 * 'to': 'The captives will be freed on Sunday', but not 'He said on Sunday they will be freed'.
 */
export function looksAhead(
  words: readonly Word[],
  clauses: readonly number[],
  offset: number,
  headline: boolean,
): boolean {
  const at = words.findIndex(({ end }) => end > offset);
  if (at < 0) return false;
  if (isSetFor(words, clauses, at)) return true;
  const before = words.slice(Math.max(0, at - 4), at);
  if (
    before.some(
      ({ lower }, i) =>
        (SPEECH.has(lower) && i > 0) ||
        (OTHER_PAST.test(lower) && !isFor(before, i) && before[i - 1]?.lower !== 'be'),
    )
  )
    return false;
  if (stopsThen(words, at)) return false;
  const clause = clauseOf(words, clauses, at);
  if (isCalledOff(words, clauses, clause)) return false;
  return words.some(
    ({ lower, capital }, i) =>
      clauses[i] === clause &&
      ((FUTURE.test(lower) && !(lower === 'may' && capital)) ||
        (PLANNED.test(lower) && i < at) ||
        (lower === 'set' && /^(?:to|for)$/.test(words[i + 1]?.lower ?? '')) ||
        (SCHEDULED.test(lower) && !headline && !hasPast(words, clauses, clause)) ||
        (lower === 'to' && (headline || /^(?:is|are|was|were)$/.test(words[i - 1]?.lower ?? '')))),
  );
}

/** 'Until Friday' and the like belong to the clause before. */
function clauseOf(words: readonly Word[], clauses: readonly number[], at: number): number {
  const bound = /^(?:until|till|before|after)$/.test(words[at - 1]?.lower ?? '');
  return clauses[bound && at > 1 ? at - 2 : at]!;
}

/** 'A third exchange has been fixed for Saturday', but not 'had been fixed for Saturday' */
function isSetFor(words: readonly Word[], clauses: readonly number[], at: number): boolean {
  if (words[at - 1]?.lower !== 'for') return false;
  const own = words.filter((_, i) => clauses[i] === clauses[at] && i < at);
  return (
    own.some(({ lower }) => SET.test(lower)) &&
    !own.some(({ lower }) => /^(?:had|was|were|originally|previously)$/.test(lower))
  );
}

const SET =
  /^(?:set|fixed|foreseen|pencilled|penciled|slated|booked|earmarked|invited|announced|mooted|agreed|tabled|arranged|convened|called|rescheduled|postponed|delayed)$/;

/** 'A swap planned for May was called off' looks back; one that 'has been called off' may not. */
function isCalledOff(words: readonly Word[], clauses: readonly number[], clause: number): boolean {
  return words.some(({ lower }, i) => {
    if (clauses[i] !== clause) return false;
    if (
      /^(?:was|were)$/.test(lower) &&
      words[i + 1]?.lower === 'to' &&
      words[i + 2]?.lower === 'have'
    )
      return true;
    if (lower === 'did' && words[i + 1]?.lower === 'not') return true;
    if (!/^(?:was|were|had)$/.test(lower)) return false;
    const next = words[i + 1]?.lower === 'been' ? i + 2 : i + 1;
    const cue = phraseAt(words, next, CUES)?.value;
    return cue === 'CANCELLED' || cue === 'SUSPENDED';
  });
}

/** 'announced for May' */
function isFor(before: readonly Word[], i: number): boolean {
  return before[i + 1]?.lower === 'for';
}

/** Verbs that in the present tense tell of a day to come: 'The talks open on Tuesday.' */
const SCHEDULED =
  /^(?:begins?|starts?|opens?|resumes?|reopens?|meets?|convenes?|takes?|runs?|ends?|expires?|arrives?|leaves?|travels?|returns?|reconvenes?|gathers?)$/;
const PAST = /^(?:was|were|had|has|did|been|\p{L}{2,}ed)$/u;

function hasPast(words: readonly Word[], clauses: readonly number[], clause: number): boolean {
  return words.some(({ lower }, i) => clauses[i] === clause && PAST.test(lower));
}

/** How far behind a day, in words, the clause may begin that says what came of the plan. */
const MAX_TURN_WORDS = 3;

/** 'It was to be completed on Monday, but it stopped': the day is past. */
function stopsThen(words: readonly Word[], at: number): boolean {
  const after = words.slice(at + 1, at + 1 + MAX_TURN_WORDS);
  const before = words.slice(Math.max(0, at - 8), at);
  return (
    after.some(({ lower }) => lower === 'but') &&
    before.some(({ lower }, i) => /^(?:was|were)$/.test(lower) && before[i + 1]?.lower === 'to')
  );
}
