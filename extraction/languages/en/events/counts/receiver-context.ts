import type { Line } from '../scene/line.ts';
import type { Sides } from '../scene/sides.ts';
import type { Trigger } from '../triggers/trigger.ts';

/** What the side that receives people is told from. */
export interface ReceiverContext {
  line: Line;
  trigger: Trigger;
  sides: Sides;
  /** The keys of the sides of the exchange; two where both are known. */
  parties: readonly string[];
}

/** The other of two parties; null where there are not two, or the side is none of them. */
export function opposite(side: string | null, parties: readonly string[]): string | null {
  if (side === null || parties.length !== 2 || !parties.includes(side)) return null;
  return parties.find((party) => party !== side) ?? null;
}
