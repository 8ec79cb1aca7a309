import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../platform/graphql/context.ts';
import type { ActorStore } from './actor.store.ts';
import { Official } from './official.ts';
import { Position } from './position.ts';
import type { TenureStore } from './tenure.store.ts';
import { Tenure } from './tenure.ts';

/** Who holds what. */
@Resolver(() => Tenure)
export class TenureResolver {
  constructor(
    private readonly actors: ActorStore,
    private readonly tenures: TenureStore,
  ) {}

  @FieldResolver(() => Official, { description: 'The holder.' })
  official(@Root() { subjectId }: Tenure, @Ctx() { loaders }: Context) {
    return loaders.load(this.actors.byId, subjectId);
  }

  @FieldResolver(() => Position, { description: 'The office.' })
  position(@Root() { positionId }: Tenure, @Ctx() { loaders }: Context) {
    return loaders.load(this.tenures.positions, positionId);
  }
}
