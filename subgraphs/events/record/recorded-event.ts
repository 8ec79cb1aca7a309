import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** Which event a mention is, and the claims of its values. */
@ObjectType({ description: 'Which event a mention is, and the claims of its values.' })
@Directive('@inaccessible')
export class RecordedEvent {
  @Field(() => String, { description: 'The key that was sent.' })
  key!: string;

  @Field(() => ID, { description: 'The event.' })
  eventId!: string;

  @Field(() => ID, { description: 'The claim of its status.' })
  statusClaimId!: string;

  @Field(() => ID, { nullable: true, description: 'The claim of its date, where one was sent.' })
  dateClaimId!: string | null;

  @Field(() => [ID], { description: 'The claims of its places, in the order sent.' })
  placeClaimIds!: string[];

  @Field(() => [ID], { description: 'The claims of its participants, in the order sent.' })
  participantClaimIds!: string[];

  @Field(() => [ID], { description: 'The claims of its counts, in the order sent.' })
  countClaimIds!: string[];
}
