import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../platform/graphql/context.ts';
import { ListSize } from '../../platform/graphql/list-size.ts';
import { PageArgs, pageRequest } from '../../platform/graphql/page-args.ts';
import type { ActorStore } from './actor.store.ts';
import { Country } from './country.ts';
import type { OrganizationStore } from './organization.store.ts';
import { Organization, OrganizationConnection } from './organization.ts';
import { Position } from './position.ts';
import type { TenureStore } from './tenure.store.ts';

/** Organizations and their offices. */
@Resolver(() => Organization)
export class OrganizationResolver {
  constructor(
    private readonly actors: ActorStore,
    private readonly organizations: OrganizationStore,
    private readonly tenures: TenureStore,
  ) {}

  @Query(() => Organization, { nullable: true, description: 'One organization; null if unknown.' })
  async organization(
    @Arg('id', () => ID, { description: 'Its id; a retired one gives its heir.' }) id: string,
    @Ctx() { loaders }: Context,
  ) {
    const actor = await loaders.load(this.actors.byId, id);
    return actor instanceof Organization ? actor : null;
  }

  @Query(() => OrganizationConnection, {
    nullable: true,
    name: 'organizations',
    description:
      'Ministries, armies, movements and other bodies, by name; those of the gazetteer included.',
  })
  list(
    @Arg('text', () => String, {
      nullable: true,
      description: 'Keeps those of which every word begins a word of a name.',
    })
    text: string | null,
    @Args(() => PageArgs) page: PageArgs,
  ) {
    return this.organizations.page(text ?? null, pageRequest(page));
  }

  @FieldResolver(() => Country, { nullable: true, description: 'The country it belongs to.' })
  country(@Root() { countryId }: Organization, @Ctx() { loaders }: Context) {
    return countryId ? loaders.load(this.actors.byId, countryId) : null;
  }

  @FieldResolver(() => [Position], { description: 'Its offices, by title, at most 100.' })
  @ListSize(100)
  positions(@Root() { id }: Organization, @Ctx() { loaders }: Context) {
    return loaders.list(this.tenures.positionsOf, id);
  }
}
