import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../platform/graphql/context.ts';
import { ListSize } from '../../platform/graphql/list-size.ts';
import { PageArgs, pageRequest } from '../../platform/graphql/page-args.ts';
import type { PassageStore } from './passage.store.ts';
import { Passage } from './passage.ts';
import type { QuoteStore } from './quote.store.ts';
import { Quote, QuoteConnection } from './quote.ts';
import { QuoteFilter } from './quote-filter.ts';
import { ActorReference } from './references/actor.ts';
import { EventReference } from './references/event.ts';

/** Quotes: whose, about what, and where they stand. */
@Resolver(() => Quote)
export class QuoteResolver {
  constructor(
    private readonly quoteStore: QuoteStore,
    private readonly passages: PassageStore,
  ) {}

  @Query(() => Quote, { nullable: true, description: 'One quote; null if unknown.' })
  quote(@Arg('id', () => ID, { description: 'Its id.' }) id: string, @Ctx() { loaders }: Context) {
    return loaders.load(this.quoteStore.byId, id);
  }

  @Query(() => QuoteConnection, { nullable: true, description: 'Quotes, newest first.' })
  quotes(
    @Arg('filter', () => QuoteFilter, { nullable: true, description: 'Which to keep.' })
    filter: QuoteFilter | null,
    @Args(() => PageArgs) page: PageArgs,
  ) {
    return this.quoteStore.page(filter ?? {}, pageRequest(page));
  }

  @FieldResolver(() => ActorReference, {
    nullable: true,
    description:
      'Null where the source leaves the speaker unnamed; `speakerLabel` has its wording.',
  })
  speaker(@Root() { speakerId }: Quote): ActorReference | null {
    return speakerId === null ? null : { id: speakerId };
  }

  @FieldResolver(() => [EventReference], {
    nullable: 'items',
    description: 'What it is about, at most 200 events.',
  })
  @ListSize(200)
  async about(@Root() { id }: Quote, @Ctx() { loaders }: Context): Promise<EventReference[]> {
    const ids = await loaders.list(this.quoteStore.eventIds, id);
    return ids.map((eventId) => ({ id: eventId }));
  }

  @FieldResolver(() => [Passage], {
    description: 'Every passage, in every article, that carries this quote, at most 200.',
  })
  @ListSize(200)
  occurrences(@Root() { id }: Quote, @Ctx() { loaders }: Context) {
    return loaders.linked(this.quoteStore.occurrenceIds, this.passages.byId, id);
  }
}
