import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../../platform/graphql/context.ts';
import { PageArgs, pageRequest } from '../../../platform/graphql/page-args.ts';
import { Role } from '../assertions/role.ts';
import type { EventStore } from '../event.store.ts';
import { EventConnection } from '../event.ts';
import { ActorReference } from './actor.ts';

/** Lends every actor its events. */
@Resolver(() => ActorReference)
export class ActorReferenceResolver {
  constructor(private readonly events: EventStore) {}

  @FieldResolver(() => EventConnection, {
    nullable: true,
    description: 'The events it took part in, the latest first.',
  })
  participations(
    @Root() { id }: ActorReference,
    @Arg('role', () => [Role], {
      nullable: true,
      description: 'Keeps events in which it had one of these roles; an empty list keeps all.',
    })
    role: Role[] | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: Context,
  ) {
    const roles = [...new Set(role ?? [])].sort();
    return loaders.load(this.events.byActor, id, { roles, request: pageRequest(page) });
  }
}
