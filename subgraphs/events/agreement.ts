import { Directive, ObjectType } from 'type-graphql';
import { ChildEntity } from 'typeorm';
import { connectionOf } from '../../platform/graphql/connection.ts';
import { Event } from './event.ts';

/** An accord or protocol. */
@ObjectType({
  implements: Event,
  description: 'An accord or protocol that negotiations produce and exchanges follow.',
})
@Directive('@key(fields: "id")')
@ChildEntity('AGREEMENT')
export class Agreement extends Event {}

/** A page of agreements. */
export const AgreementConnection = connectionOf(() => Agreement, 'Agreement');
