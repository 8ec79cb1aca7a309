import { numberAt } from '../numbers/number-words.ts';
import type { Word } from '../text/words.ts';

/**
 * Where a bare number ends that is the subject of a passive: 'Four more will be freed'; null where
 * there is none.
 */
export function bareSubject(words: readonly Word[], verb: number): number | null {
  if (!/^(?:be|been|were|was)$/.test(words[verb - 1]?.lower ?? '')) return null;
  let at = verb - 1;
  while (at > 0 && BETWEEN.test(words[at]!.lower)) at--;
  const numbered = [0, 1, 2].some((back) => numberAt(words, at - back)?.end === at + 1);
  return numbered ? at + 1 : null;
}

const BETWEEN = /^(?:be|been|were|was|will|would|have|had|has|to|are|also|more|others|of|them)$/;
