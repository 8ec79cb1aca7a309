import type { Span } from '../../../../types.ts';
import type { Quantity } from '../numbers/quantities.ts';
import type { Trigger } from '../triggers/trigger.ts';

/** A count as one sentence gives it, before its event's status is known. */
export interface CountDraft {
  quantity: Omit<Quantity, 'first' | 'end'>;
  span: Span;
  bodies: boolean;
  /** The receiving side's actor key; null for a total or where the words do not say. */
  side: string | null;
  /** Whether the words give one sum for all sides: 'swapped 314 prisoners'. */
  total: boolean;
  trigger: Trigger;
}
