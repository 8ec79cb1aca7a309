import { Directive, ObjectType } from 'type-graphql';
import { ChildEntity } from 'typeorm';
import { Actor } from './actor.ts';

/** Someone the news names who holds no office. */
@ObjectType({
  implements: Actor,
  description: 'Someone the news names who holds no office: a relative, an analyst, a witness.',
})
@Directive('@key(fields: "id")')
@ChildEntity('PERSON')
export class Person extends Actor {}
