import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** What sources adds to every event of another subgraph: its evidence. */
@ObjectType('Event', {
  description: 'One node for one real-world event, however many articles report it.',
})
@Directive('@key(fields: "id")')
@Directive('@interfaceObject')
export class EventReference {
  @Field(() => ID, { description: 'Opaque and stable: it outlives merges.' })
  id!: string;
}
