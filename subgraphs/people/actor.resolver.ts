import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../platform/graphql/context.ts';
import { ListSize } from '../../platform/graphql/list-size.ts';
import type { ActorStore } from './actor.store.ts';
import { Actor } from './actor.ts';
import { ExternalId } from './external-id.ts';
import { Name } from './name.ts';

/** The fields that every actor has. */
@Resolver(() => Actor)
export class ActorResolver {
  constructor(private readonly actors: ActorStore) {}

  @Query(() => Actor, { nullable: true, description: 'One actor of any kind; null if unknown.' })
  actor(
    @Arg('id', () => ID, { description: 'Its id; a retired one gives its heir.' }) id: string,
    @Ctx() { loaders }: Context,
  ) {
    return loaders.load(this.actors.byId, id);
  }

  @Query(() => Actor, {
    nullable: true,
    description: 'The actor that another register knows; null if unknown.',
  })
  async actorByExternalId(
    @Arg('scheme', () => String, { description: 'The register, such as wikidata.' }) scheme: string,
    @Arg('value', () => String, { description: 'The identifier in it, such as Q212.' })
    value: string,
    @Ctx() { loaders }: Context,
  ) {
    const id = await this.actors.idByExternalId(scheme, value);
    return id === null ? null : loaders.load(this.actors.byId, id);
  }

  @FieldResolver(() => [Name], {
    description: 'Every form of the name that was met, at most 100.',
  })
  @ListSize(100)
  aliases(@Root() { id }: Actor, @Ctx() { loaders }: Context) {
    return loaders.list(this.actors.names, id);
  }

  @FieldResolver(() => [ExternalId], {
    description: 'Identifiers elsewhere, at most 20: wikidata, iso3166, opensanctions …',
  })
  @ListSize(20)
  externalIds(@Root() { id }: Actor, @Ctx() { loaders }: Context) {
    return loaders.list(this.actors.externalIds, id);
  }

  @FieldResolver(() => [ID], { description: 'Retired ids that still resolve to this actor.' })
  mergedIds(@Root() { id }: Actor, @Ctx() { loaders }: Context) {
    return loaders.list(this.actors.mergedIds, id);
  }
}
