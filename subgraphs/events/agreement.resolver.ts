import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../platform/graphql/context.ts';
import { PageArgs, pageRequest } from '../../platform/graphql/page-args.ts';
import { Agreement, AgreementConnection } from './agreement.ts';
import type { EventStore } from './event.store.ts';
import { EventListArgs, eventList } from './event-list-args.ts';
import { ExchangeConnection } from './exchange.ts';

/** Agreements and what is held under them. */
@Resolver(() => Agreement)
export class AgreementResolver {
  constructor(private readonly events: EventStore) {}

  @Query(() => AgreementConnection, {
    nullable: true,
    name: 'agreements',
    description: 'Accords and protocols, the latest first unless `orderBy` says otherwise.',
  })
  list(@Args(() => EventListArgs) args: EventListArgs) {
    return this.events.page(Agreement, eventList(args), pageRequest(args));
  }

  @FieldResolver(() => ExchangeConnection, {
    description: 'The exchanges held under it, the latest first.',
  })
  exchanges(
    @Root() { id }: Agreement,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: Context,
  ) {
    return loaders.load(this.events.exchangesUnder, id, pageRequest(page));
  }
}
