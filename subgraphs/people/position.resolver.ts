import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../platform/graphql/context.ts';
import { ListSize } from '../../platform/graphql/list-size.ts';
import { DateScalar } from '../../platform/graphql/scalars.ts';
import type { ActorStore } from './actor.store.ts';
import { Country } from './country.ts';
import { Organization } from './organization.ts';
import { Position } from './position.ts';
import type { TenureStore } from './tenure.store.ts';
import { Tenure } from './tenure.ts';

/** Positions and who held them. */
@Resolver(() => Position)
export class PositionResolver {
  constructor(
    private readonly actors: ActorStore,
    private readonly tenures: TenureStore,
  ) {}

  @FieldResolver(() => Organization, { nullable: true, description: 'The body it belongs to.' })
  organization(@Root() { organizationId }: Position, @Ctx() { loaders }: Context) {
    return organizationId ? loaders.load(this.actors.byId, organizationId) : null;
  }

  @FieldResolver(() => Country, { nullable: true, description: 'The country it belongs to.' })
  country(@Root() { countryId }: Position, @Ctx() { loaders }: Context) {
    return countryId ? loaders.load(this.actors.byId, countryId) : null;
  }

  @FieldResolver(() => [Tenure], {
    description: 'Who held it, newest first, at most 100; `at` keeps the holders of that day.',
  })
  @ListSize(100)
  holders(
    @Root() { id }: Position,
    @Arg('at', () => DateScalar, { nullable: true, description: 'A day.' }) at: string | null,
    @Ctx() { loaders }: Context,
  ) {
    return loaders.list(this.tenures.byPosition, id, { at: at ?? null });
  }
}
