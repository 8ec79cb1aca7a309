import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** What sources adds to every event of another subgraph: its evidence. */
@ObjectType('Event', { description: 'An event, as far as this service knows it: its evidence.' })
@Directive('@key(fields: "id")')
@Directive('@interfaceObject')
export class EventReference {
  @Field(() => ID, { description: 'Opaque and stable.' })
  id!: string;
}
