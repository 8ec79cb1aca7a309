import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** An official by its key; the subgraph people knows the rest. */
@ObjectType('Official')
@Directive('@key(fields: "id")')
export class OfficialReference {
  @Field(() => ID)
  id!: string;
}
