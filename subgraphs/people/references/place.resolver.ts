import { Ctx, Directive, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../../platform/graphql/context.ts';
import type { ActorStore } from '../actor.store.ts';
import { Country } from '../country.ts';
import { PlaceReference } from './place.ts';

/** Joins by code: lends Place its country. */
@Resolver(() => PlaceReference)
export class PlaceResolver {
  constructor(private readonly actors: ActorStore) {}

  @FieldResolver(() => Country, { nullable: true, description: 'The country of `countryCode`.' })
  @Directive('@requires(fields: "countryCode")')
  async country(@Root() { countryCode }: PlaceReference, @Ctx() { loaders }: Context) {
    return countryCode ? loaders.load(this.actors.countryByCode, countryCode) : null;
  }
}
