import { Args, Query, Resolver } from 'type-graphql';
import { pageRequest } from '../../platform/graphql/page-args.ts';
import type { EventStore } from './event.store.ts';
import { EventListArgs, eventList } from './event-list-args.ts';
import { Negotiation, NegotiationConnection } from './negotiation.ts';

/** Negotiations. */
@Resolver(() => Negotiation)
export class NegotiationResolver {
  constructor(private readonly events: EventStore) {}

  @Query(() => NegotiationConnection, {
    nullable: true,
    name: 'negotiations',
    description:
      'Talks, consultations and meetings, the latest first unless `orderBy` says otherwise.',
  })
  list(@Args(() => EventListArgs) args: EventListArgs) {
    return this.events.page(Negotiation, eventList(args), pageRequest(args));
  }
}
