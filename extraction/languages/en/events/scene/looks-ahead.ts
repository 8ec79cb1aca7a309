import { CUES } from '../status/cues.ts';
import { phraseAt } from '../text/phrases.ts';
import type { Word } from '../text/words.ts';

/** Verbs of speech, and 'according'. */
export const SPEECH =
  /^(?:said|says|told|announced|confirmed|reported|stated|added|wrote|posted|declared|revealed|noted|according|stressed|warned)$/;
const FUTURE =
  /^(?:will|shall|next|upcoming|coming|due|scheduled|expected|planned|plans|plan|would|could|may|might|set|slated|expect|expects|hopes?|propose[ds]?|offers|suggest(?:s|ed)?|invited)$/;

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
  const before = words.slice(Math.max(0, at - 3), at);
  if (
    before.some(
      ({ lower }) =>
        SPEECH.test(lower) || /^(?:agreed|reached|signed|held|met|struck|concluded)$/.test(lower),
    )
  )
    return false;
  if (isCalledOff(words, clauses, clauses[at]!)) return false;
  return words.some(
    ({ lower, capital }, i) =>
      clauses[i] === clauses[at] &&
      ((FUTURE.test(lower) && !(lower === 'may' && capital)) ||
        (lower === 'to' && (headline || /^(?:is|are|was|were)$/.test(words[i - 1]?.lower ?? '')))),
  );
}

/** 'A swap planned for May was called off' looks back; one that 'has been called off' may not. */
function isCalledOff(words: readonly Word[], clauses: readonly number[], clause: number): boolean {
  return words.some(({ lower }, i) => {
    if (clauses[i] !== clause || !/^(?:was|were|had)$/.test(lower)) return false;
    const next = words[i + 1]?.lower === 'been' ? i + 2 : i + 1;
    const cue = phraseAt(words, next, CUES)?.value;
    return cue === 'CANCELLED' || cue === 'SUSPENDED';
  });
}
