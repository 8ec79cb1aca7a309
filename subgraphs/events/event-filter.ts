import { Field, ID, InputType } from 'type-graphql';
import { DateScalar } from '../../platform/graphql/scalars.ts';
import { EventStatus } from './event-status.ts';

/** Which events a list keeps; all conditions hold together. */
@InputType({ description: 'Which events a list keeps; all conditions hold together.' })
export class EventFilter {
  @Field(() => String, {
    nullable: true,
    description:
      'Every word begins a word of the title or of a place name; accents and case do not count. At most 200 characters.',
  })
  text?: string | null;

  @Field(() => [EventStatus], {
    nullable: true,
    description: 'The preferred status is one of these; an empty list keeps all.',
  })
  status?: EventStatus[] | null;

  @Field(() => ID, { nullable: true, description: 'This actor takes part, in any role.' })
  actorId?: string | null;

  @Field(() => ID, { nullable: true, description: 'It happens at this place.' })
  placeId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'It happens at a place of this country: ISO 3166-1 alpha-2.',
  })
  countryCode?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'It can have happened on this day or later; events without a date are left out.',
  })
  from?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'It can have happened on this day or earlier; events without a date are left out.',
  })
  until?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True keeps events on whose counts or days sources disagree, false the others.',
  })
  disputed?: boolean | null;
}
