import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** Any event by its key. `Event` is an interface of the subgraph events: this stands for all kinds. */
@ObjectType('Event')
@Directive('@key(fields: "id")')
@Directive('@interfaceObject')
export class EventReference {
  @Field(() => ID)
  id!: string;
}
