import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../platform/graphql/context.ts';
import { EventLink } from './assertions/event-link.ts';
import type { EventStore } from './event.store.ts';
import { Event } from './event.ts';

/** What an event refers to. */
@Resolver(() => EventLink)
export class EventLinkResolver {
  constructor(private readonly events: EventStore) {}

  @FieldResolver(() => Event, { description: 'The other event.' })
  event(@Root() { toId }: EventLink, @Ctx() { loaders }: Context) {
    return loaders.load(this.events.byId, toId);
  }
}
