import type { EventStatus } from '../../../../types.ts';
import type { Line } from '../scene/line.ts';
import type { Trigger } from '../triggers/trigger.ts';
import { nounStatus } from './noun-status.ts';
import { verbStatus } from './verb-status.ts';

/** What a sentence says of how far its event has come; null where it says nothing. */
export function statusOf(line: Line, trigger: Trigger): EventStatus | null {
  if (trigger.kind === 'EXCHANGE' && isNotAgreed(line, trigger)) return 'UNDER_NEGOTIATION';
  return trigger.verb === null ? nounStatus(line, trigger) : verbStatus(line, trigger);
}

/** How far before an exchange, in words, the accord may stand that is missing. */
const MAX_REACH_WORDS = 10;

/** 'No agreement had been reached with Orrin on exchanging captives' */
function isNotAgreed({ words, clauses }: Line, { first }: Trigger): boolean {
  const from = Math.max(0, first - MAX_REACH_WORDS);
  return words
    .slice(from, first)
    .some(
      ({ lower }, i, all) =>
        /^(?:agreement|deal|accord)$/.test(lower) &&
        clauses[from + i] === clauses[first] &&
        /^(?:no|without)$/.test(
          (all[i - 1]?.lower === 'an' ? all[i - 2] : all[i - 1])?.lower ?? '',
        ),
    );
}
