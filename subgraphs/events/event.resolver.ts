import {
  Arg,
  Args,
  type ClassType,
  Ctx,
  FieldResolver,
  ID,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import type { Context } from '../../platform/graphql/context.ts';
import { ListSize } from '../../platform/graphql/list-size.ts';
import { pageRequest } from '../../platform/graphql/page-args.ts';
import { DateAssertion } from './assertions/date-assertion.ts';
import { EventLink } from './assertions/event-link.ts';
import { LinkKind } from './assertions/link-kind.ts';
import { Participation } from './assertions/participation.ts';
import { PlaceAssertion } from './assertions/place-assertion.ts';
import { Role } from './assertions/role.ts';
import { StatusAssertion } from './assertions/status-assertion.ts';
import { codesOf } from './codes.ts';
import type { EventStore } from './event.store.ts';
import { Event, EventConnection } from './event.ts';
import { EventCode } from './event-code.ts';
import { EventListArgs, eventList } from './event-list-args.ts';
import type { ValueStore } from './value.store.ts';

/** The items whose `key` is one of `wanted`; all of them where nothing is asked for. */
function only<T, K>(items: T[], wanted: K[] | null, keyOf: (item: T) => K): T[] {
  return wanted?.length ? items.filter((item) => wanted.includes(keyOf(item))) : items;
}

/** The fields that every event has. */
@Resolver(() => Event)
export class EventResolver {
  constructor(
    private readonly events: EventStore,
    private readonly values: ValueStore,
  ) {}

  @Query(() => Event, { nullable: true, description: 'One event of any kind; null if unknown.' })
  event(
    @Arg('id', () => ID, { description: 'Its id; a retired one gives its heir.' }) id: string,
    @Ctx() { loaders }: Context,
  ) {
    return loaders.load(this.events.byId, id);
  }

  @Query(() => EventConnection, {
    nullable: true,
    name: 'events',
    description:
      'Negotiations, exchanges and agreements in one list, the latest first unless `orderBy` says otherwise.',
  })
  list(@Args(() => EventListArgs) args: EventListArgs) {
    return this.events.page(Event as ClassType<Event>, eventList(args), pageRequest(args));
  }

  @FieldResolver(() => [StatusAssertion], {
    description: 'Every status reported, best first, at most 50.',
  })
  @ListSize(50)
  statuses(@Root() { id }: Event, @Ctx() { loaders }: Context) {
    return loaders.list(this.values.statuses, id);
  }

  @FieldResolver(() => [DateAssertion], {
    description: 'Every date reported, best first, at most 50.',
  })
  @ListSize(50)
  dates(@Root() { id }: Event, @Ctx() { loaders }: Context) {
    return loaders.list(this.values.dates, id);
  }

  @FieldResolver(() => [PlaceAssertion], {
    description: 'Every place reported, at most 50; they stand side by side.',
  })
  @ListSize(50)
  places(@Root() { id }: Event, @Ctx() { loaders }: Context) {
    return loaders.list(this.values.places, id);
  }

  @FieldResolver(() => [Participation], {
    description:
      'Who takes part: parties, mediators, hosts, delegates, signatories, guarantors; at most 100.',
  })
  @ListSize(100)
  async participants(
    @Root() { id }: Event,
    @Arg('role', () => [Role], {
      nullable: true,
      description: 'Keeps those in one of these roles; an empty list keeps all.',
    })
    role: Role[] | null,
    @Ctx() { loaders }: Context,
  ) {
    return only(await loaders.list(this.values.participations, id), role, (one) => one.role);
  }

  @FieldResolver(() => [EventLink], {
    description: 'Other events that this one refers to, at most 100.',
  })
  @ListSize(100)
  async related(
    @Root() { id }: Event,
    @Arg('kind', () => [LinkKind], {
      nullable: true,
      description: 'Keeps links of these kinds; an empty list keeps all.',
    })
    kind: LinkKind[] | null,
    @Ctx() { loaders }: Context,
  ) {
    return only(await loaders.list(this.values.links, id), kind, (one) => one.kind);
  }

  @FieldResolver(() => [EventCode], {
    description: 'The event in coding schemes that analysts use: PLOVER, CAMEO.',
  })
  @ListSize(10)
  codes(@Root() { kind, status }: Event) {
    return codesOf(kind, status);
  }

  @FieldResolver(() => [ID], { description: 'Retired ids that still resolve to this event.' })
  mergedIds(@Root() { id }: Event, @Ctx() { loaders }: Context) {
    return loaders.list(this.events.mergedIds, id);
  }
}
