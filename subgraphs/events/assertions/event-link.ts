import { Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { Assertion } from '../../../platform/assertion/assertion.ts';
import { LinkKind } from './link-kind.ts';

/**
 * How an event relates to another, as reported; its subject is the first of the two. Recorded as
 * any value, so that it goes when no article states it any more, but shown without its evidence.
 */
@ObjectType({ description: 'How an event relates to another.' })
@Entity('event_link')
export class EventLink extends Assertion {
  @Column({ type: 'varchar' })
  @Field(() => LinkKind, { description: 'How, read from this event to the other.' })
  kind!: LinkKind;

  @Column({ type: 'varchar' })
  toId!: string;
}
