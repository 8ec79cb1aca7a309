import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** The evidence of one value, by its key; the subgraph sources knows the rest. */
@ObjectType('Claim', { description: 'Why the graph holds one value: who said so, where.' })
@Directive('@key(fields: "id", resolvable: false)')
export class ClaimReference {
  @Field(() => ID, { description: 'The id of the claim.' })
  id!: string;
}
