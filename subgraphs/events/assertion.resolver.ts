import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../platform/graphql/context.ts';
import { EventLink } from './assertions/event-link.ts';
import { PlaceAssertion } from './assertions/place-assertion.ts';
import type { EventStore } from './event.store.ts';
import { Event } from './event.ts';
import { Place } from './place.ts';
import type { ValueStore } from './value.store.ts';

/** Where an event happens. */
@Resolver(() => PlaceAssertion)
export class PlaceAssertionResolver {
  constructor(private readonly values: ValueStore) {}

  @FieldResolver(() => Place, { description: 'The place.' })
  place(@Root() { placeId }: PlaceAssertion, @Ctx() { loaders }: Context) {
    return loaders.load(this.values.placesById, placeId);
  }
}

/** What an event refers to. */
@Resolver(() => EventLink)
export class EventLinkResolver {
  constructor(private readonly events: EventStore) {}

  @FieldResolver(() => Event, { description: 'The other event.' })
  event(@Root() { toId }: EventLink, @Ctx() { loaders }: Context) {
    return loaders.load(this.events.byId, toId);
  }
}
