import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../../platform/graphql/context.ts';
import { PageArgs, pageRequest } from '../../../platform/graphql/page-args.ts';
import type { NoteStore } from '../note.store.ts';
import { NoteConnection } from '../note.ts';
import { OfficialReference } from './official.ts';

/** What every official gains here. */
@Resolver(() => OfficialReference)
export class OfficialResolver {
  constructor(private readonly store: NoteStore) {}

  @FieldResolver(() => NoteConnection, {
    nullable: true,
    description: 'What was written on the official, newest first.',
  })
  notes(
    @Root() { id }: OfficialReference,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: Context,
  ) {
    return loaders.load(this.store.bySubject, id, pageRequest(page));
  }
}
