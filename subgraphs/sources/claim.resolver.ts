import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../platform/graphql/context.ts';
import { Cost, ListSize } from '../../platform/graphql/list-size.ts';
import type { ClaimStore } from './claim.store.ts';
import { Claim } from './claim.ts';
import type { PassageStore } from './passage.store.ts';
import { Passage } from './passage.ts';
import type { QuoteStore } from './quote.store.ts';
import { Quote } from './quote.ts';
import { ActorReference } from './references/actor.ts';
import { EventReference } from './references/event.ts';

const referenceTo = (id: string | null) => (id === null ? null : { id });

/** Claims: of what, by whom, and on which evidence. */
@Resolver(() => Claim)
export class ClaimResolver {
  constructor(
    private readonly claims: ClaimStore,
    private readonly quotes: QuoteStore,
    private readonly passages: PassageStore,
  ) {}

  @Query(() => Claim, { nullable: true, description: 'One claim; null if unknown.' })
  claim(@Arg('id', () => ID, { description: 'Its id.' }) id: string, @Ctx() { loaders }: Context) {
    return loaders.load(this.claims.byId, id);
  }

  @FieldResolver(() => EventReference, { nullable: true, description: 'The event in question.' })
  event(@Root() { eventId }: Claim): EventReference | null {
    return referenceTo(eventId);
  }

  @FieldResolver(() => ActorReference, { nullable: true, description: 'The actor in question.' })
  actor(@Root() { actorId }: Claim): ActorReference | null {
    return referenceTo(actorId);
  }

  @FieldResolver(() => ActorReference, {
    nullable: true,
    description: 'The actor that the text names as its authority, if any.',
  })
  assertedBy(@Root() { assertedById }: Claim): ActorReference | null {
    return referenceTo(assertedById);
  }

  @FieldResolver(() => Quote, { nullable: true, description: 'The quote that it was read from.' })
  quote(@Root() { quoteId }: Claim, @Ctx() { loaders }: Context) {
    return quoteId === null ? null : loaders.load(this.quotes.byId, quoteId);
  }

  @FieldResolver(() => [Passage], {
    description: 'The passages that say so, the oldest article first, at most 50.',
  })
  @ListSize(50)
  evidence(@Root() { id }: Claim, @Ctx() { loaders }: Context) {
    return loaders.linked(this.claims.evidenceIds, this.passages.byId, id);
  }

  @FieldResolver(() => Int, { description: 'Originals that say so: republications count once.' })
  @Cost(1)
  async independentSources(@Root() { id }: Claim, @Ctx() { loaders }: Context) {
    return (await loaders.load(this.claims.independentSources, id)) ?? 0;
  }
}
