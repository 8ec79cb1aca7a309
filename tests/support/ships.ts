import {
  Arg,
  Authorized,
  Directive,
  Field,
  ID,
  Mutation,
  ObjectType,
  Query,
  Resolver,
} from 'type-graphql';
import { NewsgraphError } from '../../platform/errors.ts';
import { DateScalar } from '../../platform/graphql/scalars.ts';
import { buildSubgraph } from '../../platform/graphql/subgraph-schema.ts';
import { createService, type SubgraphService } from '../../platform/graphql/subgraph-service.ts';
import type { Logger } from '../../platform/log.ts';

@ObjectType({ description: 'A ship.' })
@Directive('@key(fields: "id")')
class Ship {
  @Field(() => ID, { description: 'Its "number".' })
  id!: string;
}

/** A subgraph with one of everything, for tests of what all have in common. */
@Resolver()
class ShipResolver {
  @Query(() => Ship, { nullable: true, description: 'One ship.' })
  ship(@Arg('id', () => ID, { description: 'Its number.' }) id: string): Ship | null {
    if (id === 'broken') throw new Error('canary in the engine room');
    if (id === 'refused') throw new NewsgraphError('BAD_USER_INPUT', 'Ships have numbers.');
    return id === '0' ? null : { id };
  }

  @Query(() => String, { description: 'The day, again.' })
  day(@Arg('day', () => DateScalar, { description: 'A day.' }) day: string): string {
    return day;
  }

  @Authorized('ingest')
  @Directive('@inaccessible')
  @Mutation(() => Boolean, { description: 'Sinks a ship.' })
  sink(): boolean {
    return true;
  }
}

/** The schema of ships; the number 0 is unknown. */
export function buildShips() {
  return buildSubgraph({
    resolvers: [new ShipResolver()],
    types: [Ship],
    references: { Ship: async ({ id }) => (id === '0' ? null : { id }) },
  });
}

/** Ships as a service; `state.ready` says what its probe finds. */
export function openShips(log: Logger, state = { ready: true }): SubgraphService {
  return createService('ships', buildShips(), log, {
    async ready() {
      if (!state.ready) throw new Error('canary in the harbour');
    },
    async close() {},
  });
}
