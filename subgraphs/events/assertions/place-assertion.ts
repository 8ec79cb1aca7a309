import { ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { Assertion } from '../../../platform/assertion/assertion.ts';

/** Where an event happens, as reported. */
@ObjectType({ implements: Assertion, description: 'Where an event happens, as reported.' })
@Entity('place_assertion')
export class PlaceAssertion extends Assertion {
  @Column({ type: 'varchar' })
  placeId!: string;
}
