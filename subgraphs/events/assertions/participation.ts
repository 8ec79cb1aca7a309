import { Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { Assertion } from '../../../platform/assertion/assertion.ts';
import { ActorReference } from '../references/actor.ts';
import { Role } from './role.ts';

/** Who takes part in an event and as what, as reported. */
@ObjectType({
  implements: Assertion,
  description: 'Who takes part in an event and as what, as reported.',
})
@Entity('participation')
export class Participation extends Assertion {
  @Column({ type: 'varchar' })
  actorId!: string;

  @Column({ type: 'varchar' })
  @Field(() => Role, { description: 'As what.' })
  role!: Role;

  @Column({ type: 'varchar', nullable: true })
  onBehalfOfId!: string | null;

  @Field(() => ActorReference, { nullable: true, description: 'Who takes part.' })
  get actor(): ActorReference {
    return { id: this.actorId };
  }

  @Field(() => ActorReference, {
    nullable: true,
    description: 'For whom: the side that a delegate or signatory stands for.',
  })
  get onBehalfOf(): ActorReference | null {
    return this.onBehalfOfId === null ? null : { id: this.onBehalfOfId };
  }
}
