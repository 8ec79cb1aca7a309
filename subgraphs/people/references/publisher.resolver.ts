import { Ctx, Directive, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../../platform/graphql/context.ts';
import type { ActorStore } from '../actor.store.ts';
import { Country } from '../country.ts';
import { PublisherReference } from './publisher.ts';

/** Joins by code: lends Publisher its country. */
@Resolver(() => PublisherReference)
export class PublisherResolver {
  constructor(private readonly actors: ActorStore) {}

  @FieldResolver(() => Country, { nullable: true, description: 'The country of `countryCode`.' })
  @Directive('@requires(fields: "countryCode")')
  async country(@Root() { countryCode }: PublisherReference, @Ctx() { loaders }: Context) {
    return countryCode ? loaders.load(this.actors.countryByCode, countryCode) : null;
  }
}
