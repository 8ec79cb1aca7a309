import { Field, ObjectType } from 'type-graphql';

/** An event in a coding scheme. */
@ObjectType({ description: 'An event in a coding scheme that analysts use.' })
export class EventCode {
  @Field(() => String, { description: 'The scheme: PLOVER or CAMEO.' })
  scheme!: string;

  @Field(() => String, { description: 'The code in it, such as CONSULT or 046.' })
  code!: string;
}
