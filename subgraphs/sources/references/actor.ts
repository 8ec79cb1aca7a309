import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** What sources adds to every actor of another subgraph: quotes and articles. */
@ObjectType('Actor', { description: 'Anyone or anything that can act or speak.' })
@Directive('@key(fields: "id")')
@Directive('@interfaceObject')
export class ActorReference {
  @Field(() => ID, { description: 'Opaque and stable: it outlives merges and renamings.' })
  id!: string;
}
