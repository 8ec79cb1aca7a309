import type { EventStatus } from '../../../../types.ts';
import type { Line } from '../scene/line.ts';
import type { Trigger } from '../triggers/trigger.ts';

/** How far before an exchange, in words, its stage may be named. */
const MAX_REACH_WORDS = 8;
const STAGE = /^(?:stages?|phases?|parts?|batch|batches|groups?|tranches?|rounds?|leg)$/;

/**
 * How far an exchange has come of which a sentence tells a stage: 'the first stage of an exchange
 * of 500' is UNDER_WAY, 'and so completed the exchange of 500' COMPLETED; null where it is told whole.
 */
export function wholeStatus(line: Line, { kind, first, verb }: Trigger): EventStatus | null {
  const { words, clauses } = line;
  if (kind !== 'EXCHANGE' || verb !== null) return null;
  for (let i = first - 1; i >= Math.max(0, first - MAX_REACH_WORDS); i--) {
    const { lower } = words[i]!;
    if (clauses[i] !== clauses[first]) return null;
    if (/^complet(?:ed|es?|ing)$/.test(lower)) return 'COMPLETED';
    if (STAGE.test(lower)) {
      if (words[i + 1]?.lower !== 'of') return null;
      return /^(?:last|final)$/.test(words[i - 1]?.lower ?? '') ? 'COMPLETED' : 'UNDER_WAY';
    }
  }
  return null;
}
