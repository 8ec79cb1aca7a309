import { Field, ObjectType } from 'type-graphql';
import { DateTimeScalar } from '../../platform/graphql/scalars.ts';

/** How a claim was read from the text. */
@ObjectType({ description: 'How a claim was read from the text.' })
export class Extraction {
  @Field(() => String, { description: 'The name of the extractor.' })
  method!: string;

  @Field(() => String, { description: 'Its version.' })
  version!: string;

  @Field(() => String, { nullable: true, description: 'Who confirmed it, if anyone did.' })
  reviewedBy!: string | null;

  @Field(() => DateTimeScalar, { description: 'When it was read.' })
  ranAt!: string;
}
