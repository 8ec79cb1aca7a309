import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../platform/graphql/context.ts';
import { ListSize } from '../../platform/graphql/list-size.ts';
import { PageArgs, pageRequest } from '../../platform/graphql/page-args.ts';
import type { ActorStore } from './actor.store.ts';
import { Country } from './country.ts';
import type { OfficialStore } from './official.store.ts';
import { OfficialConnection } from './official.ts';

/** Countries and their officials. */
@Resolver(() => Country)
export class CountryResolver {
  constructor(
    private readonly actors: ActorStore,
    private readonly officialStore: OfficialStore,
  ) {}

  @Query(() => Country, { nullable: true, description: 'One country; null for an unknown code.' })
  country(
    @Arg('isoCode', () => String, { description: 'ISO 3166-1 alpha-2, such as UA.' })
    isoCode: string,
    @Ctx() { loaders }: Context,
  ) {
    return loaders.load(this.actors.countryByCode, isoCode.toUpperCase());
  }

  @Query(() => [Country], {
    nullable: true,
    name: 'countries',
    description: 'All countries, by name; fewer than 300.',
  })
  @ListSize(300)
  list() {
    return this.actors.countries();
  }

  @FieldResolver(() => OfficialConnection, { description: 'Its officials, by name.' })
  officials(
    @Root() { id }: Country,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: Context,
  ) {
    return loaders.load(this.officialStore.byCountry, id, pageRequest(page));
  }
}
