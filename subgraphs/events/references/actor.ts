import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** What events adds to every actor: the events it took part in. */
@ObjectType('Actor', { description: 'Anyone or anything that can act or speak.' })
@Directive('@key(fields: "id")')
@Directive('@interfaceObject')
export class ActorReference {
  @Field(() => ID, { description: 'Opaque and stable: it outlives merges and renamings.' })
  id!: string;
}
