import { Directive, ObjectType } from 'type-graphql';
import { ChildEntity } from 'typeorm';
import { connectionOf } from '../../platform/graphql/connection.ts';
import { Actor } from './actor.ts';

/** A person who holds or held a public office, or speaks for an institution. */
@ObjectType({
  implements: Actor,
  description: 'A person who holds or held a public office, or speaks for an institution.',
})
@Directive('@key(fields: "id")')
@ChildEntity('OFFICIAL')
export class Official extends Actor {}

/** A page of officials. */
export const OfficialConnection = connectionOf(() => Official, 'Official');
