import { Directive, Field, Int, ObjectType } from 'type-graphql';
import { ChildEntity } from 'typeorm';
import { connectionOf } from '../../platform/graphql/connection.ts';
import { Event } from './event.ts';

/** Talks, consultations, meetings. */
@ObjectType({ implements: Event, description: 'Talks, consultations, meetings.' })
@Directive('@key(fields: "id")')
@ChildEntity('NEGOTIATION')
export class Negotiation extends Event {
  @Field(() => Int, { nullable: true, description: 'Which round it is, where a source says so.' })
  override round!: number | null;

  @Field(() => [String], { description: 'What it is about, in the words of the sources.' })
  override topics!: string[];
}

/** A page of negotiations. */
export const NegotiationConnection = connectionOf(() => Negotiation, 'Negotiation');
