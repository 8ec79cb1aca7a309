import { Directive, ObjectType } from 'type-graphql';
import { ChildEntity } from 'typeorm';
import { connectionOf } from '../../platform/graphql/connection.ts';
import { Event } from './event.ts';

/** Prisoners or bodies handed over between sides. */
@ObjectType({
  implements: Event,
  description: 'Prisoners or bodies handed over between sides, planned or done.',
})
@Directive('@key(fields: "id")')
@ChildEntity('EXCHANGE')
export class Exchange extends Event {}

/** A page of exchanges. */
export const ExchangeConnection = connectionOf(() => Exchange, 'Exchange');
