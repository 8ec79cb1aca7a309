import type { Evidence } from '../../../confidence/logistic.ts';
import type { EventExtraction } from '../../../types.ts';
import { type Cluster, phaseOf } from './grouping/cluster.ts';

/**
 * What speaks for and against an event and its status: how it is told, and what is known of it.
 *
 * @param share how much of what speaks for any status speaks for this one, from 0 to 1.
 */
export function eventEvidence(
  { drafts }: Cluster,
  event: Pick<EventExtraction, 'kind' | 'status' | 'date' | 'participants' | 'counts'>,
  share: number,
): Evidence {
  const strengths = drafts.map(({ trigger }) => (trigger.name ? 'CERTAIN' : trigger.strength));
  const lines = new Set(drafts.map(({ line }) => line.index));
  const told = drafts.map(({ status }) => status).filter((status) => status !== null);
  const parties = event.participants.filter(({ role }) => role === 'PARTY').length;
  return {
    [event.kind]: 1,
    CERTAIN: Number(strengths.includes('CERTAIN')),
    LEAD: Number(drafts.some(({ line }) => line.index <= LAST_LEAD_LINE)),
    EARLIER: Number(drafts[0]!.reference === 'EARLIER'),
    lines: Math.log(lines.size),
    DATED: Number(event.date !== null),
    SIDES: Number(parties >= 2),
    COUNTED: Number(event.counts.length > 0),
    STATED: Number(told.includes(event.status)),
    doubt: 1 - share,
    MIXED: Number(new Set(told.map(phaseOf)).size > 1),
  };
}

/** The last sentence, counted from 0, of the headline and the lead. */
const LAST_LEAD_LINE = 1;
