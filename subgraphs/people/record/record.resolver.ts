import { Arg, Authorized, Directive, ID, Int, Mutation, Resolver } from 'type-graphql';
import type { Database } from '../../../platform/database/database.ts';
import { ListSize } from '../../../platform/graphql/list-size.ts';
import { recordActors, withdrawActors } from './record-actors.ts';
import { RecordActorsInput } from './record-actors-input.ts';
import { RecordedActor } from './recorded-actors.ts';

/** What the write side calls; the gateway does not show it. */
@Resolver()
export class RecordResolver {
  constructor(private readonly database: Database) {}

  @Authorized('ingest')
  @Directive('@inaccessible')
  @Mutation(() => [RecordedActor], {
    description: 'Finds or makes the actors of one article; the same input again changes nothing.',
  })
  @ListSize(500)
  recordActors(
    @Arg('input', () => RecordActorsInput, { description: 'The actors.' }) input: RecordActorsInput,
  ) {
    return this.database.write((manager) => recordActors(manager, input));
  }

  @Authorized('ingest', 'curate')
  @Directive('@inaccessible')
  @Mutation(() => Int, {
    description:
      'Takes back what an article says of offices; gives how many officials it concerned.',
  })
  withdrawActors(
    @Arg('articleId', () => ID, { description: 'The article.' }) articleId: string,
  ): Promise<number> {
    return this.database.write(async (manager) => {
      const officialIds = await withdrawActors(manager, articleId);
      return officialIds.length;
    });
  }
}
