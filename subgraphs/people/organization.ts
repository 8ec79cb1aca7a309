import { Directive, ObjectType } from 'type-graphql';
import { ChildEntity } from 'typeorm';
import { connectionOf } from '../../platform/graphql/connection.ts';
import { Actor } from './actor.ts';

/** A body that acts and speaks as one. */
@ObjectType({
  implements: Actor,
  description: 'A body that acts and speaks as one: a ministry, an army, a movement, an agency.',
})
@Directive('@key(fields: "id")')
@ChildEntity('ORGANIZATION')
export class Organization extends Actor {}

/** A page of organizations. */
export const OrganizationConnection = connectionOf(() => Organization, 'Organization');
