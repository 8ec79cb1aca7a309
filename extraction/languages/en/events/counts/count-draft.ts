import type { Span } from '../../../../types.ts';
import type { Quantity } from '../numbers/quantities.ts';
import type { Trigger } from '../triggers/trigger.ts';

/**
 * How a count without a side of its own stands to those told before it: it restates the NEAREST,
 * goes the OPPOSITE way, or is their SUM.
 */
export type Relation = 'NEAREST' | 'OPPOSITE' | 'SUM';

/** A count as one sentence gives it, before its event's status is known. */
export interface CountDraft {
  quantity: Omit<Quantity, 'first' | 'end'>;
  span: Span;
  /** Null where the words do not say whether people or bodies are counted. */
  bodies: boolean | null;
  /** The receiving side's actor key; null for a total or where the words do not say. */
  side: string | null;
  relation: Relation | null;
  /** Whether the words speak of what is asked for or still to come. */
  planned: boolean;
  /** Whether it comes on top of others: 'another 31', 'three civilians besides'. */
  added: boolean;
  /** What it makes up with the counts joined to it: 205 for '185 soldiers and 20 civilians'. */
  partOf: number | null;
  trigger: Trigger;
}
