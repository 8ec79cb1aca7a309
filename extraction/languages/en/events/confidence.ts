import type { EventStatus } from '../../../types.ts';
import type { Cluster } from './grouping/cluster.ts';

/**
 * How sure an event is, a constant for each rule: CERTAIN words or a name 0.9, LIKELY words 0.75,
 * WEAK words 0.6; 0.1 less where nothing says how far it has come.
 */
export function confidenceOf({ drafts }: Cluster, status: EventStatus): number {
  const strengths = drafts.map(({ trigger }) => (trigger.name ? 'CERTAIN' : trigger.strength));
  const base = strengths.includes('CERTAIN') ? 90 : strengths.includes('LIKELY') ? 75 : 60;
  return (status === 'UNKNOWN' ? base - 10 : base) / 100;
}
