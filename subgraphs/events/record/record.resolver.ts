import { Arg, Authorized, Directive, ID, Int, Mutation, Resolver } from 'type-graphql';
import type { Database } from '../../../platform/database/database.ts';
import { ListSize } from '../../../platform/graphql/list-size.ts';
import { recordEvents, withdrawEvents } from './record-events.ts';
import { RecordEventsInput } from './record-events-input.ts';
import { RecordedEvent } from './recorded-event.ts';

/** What the write side calls; the gateway does not show it. */
@Resolver()
export class RecordResolver {
  constructor(private readonly database: Database) {}

  @Authorized('ingest')
  @Directive('@inaccessible')
  @Mutation(() => [RecordedEvent], {
    description: 'Finds or makes the events of one article; the same input again changes nothing.',
  })
  @ListSize(200)
  recordEvents(
    @Arg('input', () => RecordEventsInput, { description: 'The events.' }) input: RecordEventsInput,
  ) {
    return this.database.write((manager) => recordEvents(manager, input));
  }

  @Authorized('ingest', 'curate')
  @Directive('@inaccessible')
  @Mutation(() => Int, {
    description: 'Takes back what an article says; gives how many events it concerned.',
  })
  withdrawEvents(
    @Arg('articleId', () => ID, { description: 'The article.' }) articleId: string,
  ): Promise<number> {
    return this.database.write((manager) => withdrawEvents(manager, articleId));
  }
}
