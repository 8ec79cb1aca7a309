import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** Which actor a group of mentions is. */
@ObjectType({ description: 'Which actor a group of mentions is.' })
@Directive('@inaccessible')
export class RecordedActor {
  @Field(() => String, { description: 'The key that was sent.' })
  key!: string;

  @Field(() => ID, { description: 'The actor.' })
  actorId!: string;

  @Field(() => [ID], { description: 'The claims of its positions, in the order sent.' })
  claimIds!: string[];
}
