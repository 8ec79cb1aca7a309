import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../platform/graphql/context.ts';
import { Mention } from './mention.ts';
import type { PassageStore } from './passage.store.ts';
import { Passage } from './passage.ts';
import { ActorReference } from './references/actor.ts';

/** Mentions: where, and of whom. */
@Resolver(() => Mention)
export class MentionResolver {
  constructor(private readonly passages: PassageStore) {}

  @FieldResolver(() => Passage, { description: 'The words that name the actor.' })
  passage(@Root() { passageId }: Mention, @Ctx() { loaders }: Context) {
    return loaders.load(this.passages.byId, passageId);
  }

  @FieldResolver(() => ActorReference, { nullable: true, description: 'The actor meant.' })
  actor(@Root() { actorId }: Mention): ActorReference | null {
    return actorId === null ? null : { id: actorId };
  }
}
