import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../platform/graphql/context.ts';
import { PlaceAssertion } from './assertions/place-assertion.ts';
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
