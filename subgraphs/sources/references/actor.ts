import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** What sources adds to every actor of another subgraph: quotes and articles. */
@ObjectType('Actor', { description: 'An actor, as far as this service knows it: its quotes.' })
@Directive('@key(fields: "id")')
@Directive('@interfaceObject')
export class ActorReference {
  @Field(() => ID, { description: 'Opaque and stable.' })
  id!: string;
}
