import { collect } from '../../../../text/collect.ts';
import { isMeasure } from '../counts/countable.ts';
import type { FigureWords } from '../counts/frames/frame.ts';
import { frameOf } from '../counts/frames/index.ts';
import type { Quantity } from '../numbers/quantities.ts';
import { bareSubject } from './bare-subject.ts';
import type { Trigger } from './trigger.ts';

/** How far, in words, a bare number may stand after the verb whose object it is. */
const MAX_OBJECT_WORDS = 3;

/**
 * Figures that belong to an exchange told before, without a verb of exchange: 'Orrin put the number
 * of freed at 40', '29 would go to Orrin', 'which makes 339 in all'.
 */
export function figureTriggers(input: FigureWords, exchanges: readonly Trigger[]): Trigger[] {
  const swaps = exchanges.some(({ act }) => act === 'SWAP');
  const moves = exchanges.some(({ act, verb }) => verb !== null && act !== 'SWAP');
  return collect(input.quantities, (quantity) => {
    if (isMeasure(input, quantity) || isOwned(input, exchanges, quantity)) return [];
    const figure = frameOf(input, quantity);
    if (figure === null) return [];
    if ((figure === 'FORMULA' && swaps) || (figure === 'GOT' && moves)) return [];
    const { first, end } = quantity;
    const base = { kind: 'EXCHANGE', first, end, verb: 'PAST', act: 'FIGURE', figure } as const;
    return [{ strength: 'WEAK', groups: [], plural: false, name: null, ...base }];
  });
}

const LINKS = /^(?:at|as|is|was|to|of)$/;

/** Whether a verb or noun of exchange has the quantity for itself. */
function isOwned(
  { words, groups }: FigureWords,
  exchanges: readonly Trigger[],
  quantity: Quantity,
): boolean {
  const group = groups.find((one) => one.quantity === quantity);
  return exchanges.some((trigger) => {
    if (group) return trigger.groups.some(({ head }) => head === group.head);
    if (trigger.verb === null) return false;
    if (trigger.first === quantity.first) return true;
    if (bareSubject(words, trigger.first) === quantity.end) return true;
    const gap = quantity.first - trigger.end;
    return (
      gap >= 0 &&
      gap <= MAX_OBJECT_WORDS &&
      !words.slice(trigger.end, quantity.first).some(({ lower }) => LINKS.test(lower))
    );
  });
}
