import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../platform/graphql/context.ts';
import { ListSize } from '../../platform/graphql/list-size.ts';
import { PageArgs, pageRequest } from '../../platform/graphql/page-args.ts';
import { DateScalar } from '../../platform/graphql/scalars.ts';
import type { ActorStore } from './actor.store.ts';
import { Country } from './country.ts';
import type { OfficialStore } from './official.store.ts';
import { Official, OfficialConnection } from './official.ts';
import { OfficialFilter } from './official-filter.ts';
import type { TenureStore } from './tenure.store.ts';
import { Tenure } from './tenure.ts';

/** Officials and what they hold. */
@Resolver(() => Official)
export class OfficialResolver {
  constructor(
    private readonly actors: ActorStore,
    private readonly officials: OfficialStore,
    private readonly tenureStore: TenureStore,
  ) {}

  @Query(() => Official, { nullable: true, description: 'One official; null if unknown.' })
  async official(
    @Arg('id', () => ID, { description: 'Its id; a retired one gives its heir.' }) id: string,
    @Ctx() { loaders }: Context,
  ) {
    const actor = await loaders.load(this.actors.byId, id);
    return actor instanceof Official ? actor : null;
  }

  @Query(() => OfficialConnection, {
    nullable: true,
    name: 'officials',
    description: 'People who hold or held a public office, by name.',
  })
  list(
    @Arg('filter', () => OfficialFilter, { nullable: true, description: 'Which to keep.' })
    filter: OfficialFilter | null,
    @Args(() => PageArgs) page: PageArgs,
  ) {
    return this.officials.page(filter ?? {}, pageRequest(page));
  }

  @FieldResolver(() => Country, { nullable: true, description: 'The country it belongs to.' })
  nationality(@Root() { countryId }: Official, @Ctx() { loaders }: Context) {
    return countryId ? loaders.load(this.actors.byId, countryId) : null;
  }

  @FieldResolver(() => [Tenure], {
    description: 'Offices held, newest first, at most 50; `at` keeps those held on that day.',
  })
  @ListSize(50)
  tenures(
    @Root() { id }: Official,
    @Arg('at', () => DateScalar, { nullable: true, description: 'A day.' }) at: string | null,
    @Ctx() { loaders }: Context,
  ) {
    return loaders.list(this.tenureStore.byOfficial, id, { at: at ?? null });
  }
}
