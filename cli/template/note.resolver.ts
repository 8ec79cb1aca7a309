import {
  Arg,
  Args,
  Authorized,
  Ctx,
  FieldResolver,
  ID,
  Mutation,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { NewsgraphError } from '../../platform/errors.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { PageArgs, pageRequest } from '../../platform/graphql/page-args.ts';
import type { NoteStore } from './note.store.ts';
import { Note, NoteConnection } from './note.ts';
import { EventReference } from './references/event.ts';
import { OfficialReference } from './references/official.ts';

/** An actor or an event of the graph. */
const SUBJECT = /^(?:act|evt)_[0-9A-Z]{26}$/;
const MAX_TEXT = 10_000;

/** The way in from the root. Every field of `Query` may be null: it is when the subgraph is down. */
@Resolver(() => Note)
export class NoteResolver {
  constructor(private readonly store: NoteStore) {}

  @Query(() => Note, { nullable: true, description: 'One by its id; null for an unknown one.' })
  note(@Arg('id', () => ID, { description: 'Its id.' }) id: string, @Ctx() { loaders }: Context) {
    return loaders.load(this.store.byId, id);
  }

  @Query(() => NoteConnection, { nullable: true, description: 'All of them, newest first.' })
  notes(@Args(() => PageArgs) page: PageArgs) {
    return this.store.page(pageRequest(page));
  }

  @Authorized('curate')
  @Mutation(() => Note, {
    description: 'Keeps a text on an official or an event. Needs the scope `curate`.',
  })
  addNote(
    @Arg('about', () => ID, { description: 'The id of the official or the event.' }) about: string,
    @Arg('text', () => String, { description: 'What it says, up to 10,000 characters.' })
    text: string,
    @Ctx() { claims }: Context,
  ) {
    if (!SUBJECT.test(about)) {
      const message = 'about is the id of an official or an event: act_… or evt_….';
      throw new NewsgraphError('BAD_USER_INPUT', message);
    }
    if (text.trim() === '' || text.length > MAX_TEXT) {
      const message = `text has 1 to ${MAX_TEXT} characters; got ${text.length}.`;
      throw new NewsgraphError('BAD_USER_INPUT', message);
    }
    return this.store.add(about, text, claims!.subject);
  }

  @FieldResolver(() => OfficialReference, {
    nullable: true,
    description: 'The official that it is about; null where it is about an event.',
  })
  official(@Root() { subjectId }: Note): OfficialReference | null {
    return subjectId.startsWith('act_') ? { id: subjectId } : null;
  }

  @FieldResolver(() => EventReference, {
    nullable: true,
    description: 'The event that it is about; null where it is about an official.',
  })
  event(@Root() { subjectId }: Note): EventReference | null {
    return subjectId.startsWith('evt_') ? { id: subjectId } : null;
  }
}
