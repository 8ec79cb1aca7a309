import type { AttributionRule } from './attribution.ts';
import type { ClauseShape } from './confidence.ts';

/** What each way to find the speaker of a quote in marks goes by, for people. */
export const ATTRIBUTION_RULES: Record<AttributionRule, string> = {
  WORDED: 'a wording leads it in',
  TOLD: 'the models find the act of saying around it',
  BESIDE: 'speaker and cue stand beside it',
  BEFORE: 'speaker and cue stand before it in the sentence',
  AFTER: 'speaker and cue stand behind it in the sentence',
  SAME_PARAGRAPH: 'the speaker of the paragraph goes on',
  SENTENCE: 'the sentence is about the speaker',
  CARRIED: 'the speaker of the paragraph before goes on',
  NONE: 'in marks, and nobody is said to say it',
};

/** What each rule for reported clauses goes by, for people. */
export const CLAUSE_RULES: Record<ClauseShape, string> = {
  THAT: 'a clause with "that" behind a verb of speech',
  ACCORDING: 'a clause with "according to"',
  TRAILING: 'a clause with speaker and verb of speech behind it',
  BARE: 'a clause behind a verb of speech',
};
