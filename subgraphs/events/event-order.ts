import { registerEnumType } from 'type-graphql';
import type { KeysetOrder } from '../../platform/database/keyset.ts';

/** In which order events are listed. */
export enum EventOrder {
  DATE_DESC = 'DATE_DESC',
  DATE_ASC = 'DATE_ASC',
  UPDATED_DESC = 'UPDATED_DESC',
}

registerEnumType(EventOrder, {
  name: 'EventOrder',
  description: 'In which order events are listed; one without a date stands at its first report.',
  valuesConfig: {
    DATE_DESC: { description: 'The latest first.' },
    DATE_ASC: { description: 'The earliest first.' },
    UPDATED_DESC: { description: 'What the graph learned last first.' },
  },
});

function orderOf(
  order: EventOrder,
  column: 'orderOn' | 'updatedAt',
  direction: 'ASC' | 'DESC',
): KeysetOrder {
  const columns = [column, 'id'].map((name) => ({ column: name, direction }));
  return { name: `events ${order}`, columns };
}

/** Each order as columns to page by. */
export const KEYSETS: Record<EventOrder, KeysetOrder> = {
  DATE_DESC: orderOf(EventOrder.DATE_DESC, 'orderOn', 'DESC'),
  DATE_ASC: orderOf(EventOrder.DATE_ASC, 'orderOn', 'ASC'),
  UPDATED_DESC: orderOf(EventOrder.UPDATED_DESC, 'updatedAt', 'DESC'),
};
