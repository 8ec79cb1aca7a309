import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** The evidence of one value, by its key; the subgraph sources knows the rest. */
@ObjectType('Claim', {
  description: 'Why the graph holds one value: who said so, where, and how it was read.',
})
@Directive('@key(fields: "id", resolvable: false)')
export class ClaimReference {
  @Field(() => ID, { description: 'Opaque and stable; the value in question has the same id.' })
  id!: string;
}
