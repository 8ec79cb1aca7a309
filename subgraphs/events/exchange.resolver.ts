import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../platform/graphql/context.ts';
import { ListSize } from '../../platform/graphql/list-size.ts';
import { pageRequest } from '../../platform/graphql/page-args.ts';
import { CountSummary } from './assertions/count-summary.ts';
import type { EventStore } from './event.store.ts';
import { EventListArgs, eventList } from './event-list-args.ts';
import { Exchange, ExchangeConnection } from './exchange.ts';
import type { ValueStore } from './value.store.ts';

/** Exchanges and how many they free. */
@Resolver(() => Exchange)
export class ExchangeResolver {
  constructor(
    private readonly events: EventStore,
    private readonly values: ValueStore,
  ) {}

  @Query(() => ExchangeConnection, {
    nullable: true,
    name: 'exchanges',
    description:
      'Hand-overs of prisoners or bodies, planned or done, the latest first unless `orderBy` says otherwise.',
  })
  list(@Args(() => EventListArgs) args: EventListArgs) {
    return this.events.page(Exchange, eventList(args), pageRequest(args));
  }

  @FieldResolver(() => [CountSummary], {
    description: 'One row per measure and receiving side, at most 12.',
  })
  @ListSize(12)
  counts(@Root() { id }: Exchange, @Ctx() { loaders }: Context) {
    return loaders.list(this.values.counts, id);
  }
}
