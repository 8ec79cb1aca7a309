import { ArgsType, Field } from 'type-graphql';
import { PageArgs } from '../../platform/graphql/page-args.ts';
import { EventFilter } from './event-filter.ts';
import { EventOrder } from './event-order.ts';

/** Which events to list, and in which order. */
export interface EventList {
  filter: EventFilter;
  orderBy: EventOrder;
}

/** The arguments of every list of events. */
@ArgsType()
export class EventListArgs extends PageArgs {
  @Field(() => EventFilter, { nullable: true, description: 'Which to keep.' })
  filter?: EventFilter | null;

  @Field(() => EventOrder, {
    nullable: true,
    defaultValue: EventOrder.DATE_DESC,
    description: 'In which order.',
  })
  orderBy?: EventOrder | null;
}

/** The list that the arguments ask for. */
export function eventList({ filter, orderBy }: EventListArgs): EventList {
  return { filter: filter ?? {}, orderBy: orderBy ?? EventOrder.DATE_DESC };
}
