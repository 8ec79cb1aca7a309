import type { Trigger } from './trigger.ts';

/** What a trigger tells, as a number that a feature can hold. */
export const ACT_NUMBERS: Record<Trigger['act'], number> = {
  SWAP: 1,
  HANDOVER: 2,
  RECEIPT: 3,
  FIGURE: 4,
  TALKS: 5,
  ACCORD: 6,
};
