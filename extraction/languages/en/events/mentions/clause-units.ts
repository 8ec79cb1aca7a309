import type { EventKind } from '../../../../types.ts';
import type { Line } from '../scene/line.ts';
import type { Trigger } from '../triggers/trigger.ts';

/** The kinds of events in the order of the model's columns. */
export const KINDS: readonly EventKind[] = ['EXCHANGE', 'NEGOTIATION', 'AGREEMENT'];

/** One clause of a line. */
export interface ClauseUnit {
  line: Line;
  /** Counted from 0 within the line. */
  index: number;
  /** Indexes into the words of the line, ascending; an aside leaves a gap. */
  at: number[];
  /** The triggers that begin in it. */
  triggers: Trigger[];
}

/** The clauses of a line from left to right, each with its triggers. */
export function clauseUnits(line: Line): ClauseUnit[] {
  const units = new Map<number, ClauseUnit>();
  for (const [i, clause] of line.clauses.entries()) {
    let unit = units.get(clause);
    if (!unit) {
      unit = { line, index: units.size, at: [], triggers: [] };
      units.set(clause, unit);
    }
    unit.at.push(i);
  }
  for (const trigger of line.triggers)
    units.get(line.clauses[trigger.first]!)?.triggers.push(trigger);
  return [...units.values()];
}
