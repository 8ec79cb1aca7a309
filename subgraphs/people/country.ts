import { Directive, Field, ObjectType } from 'type-graphql';
import { ChildEntity } from 'typeorm';
import { Actor } from './actor.ts';

/** A country, as an actor and as what places, publishers and people belong to. */
@ObjectType({
  implements: Actor,
  description: 'A country, as an actor and as what places, publishers and people belong to.',
})
@Directive('@key(fields: "id")')
@Directive('@key(fields: "isoCode")')
@ChildEntity('COUNTRY')
export class Country extends Actor {
  @Field(() => String, { description: 'ISO 3166-1 alpha-2, such as UA.' })
  get isoCode(): string {
    return this.countryCode ?? '';
  }
}
