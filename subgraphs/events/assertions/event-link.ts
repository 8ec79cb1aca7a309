import { Field, ObjectType } from 'type-graphql';
import { LinkKind } from './link-kind.ts';

/** How an event relates to another, as readers see it. */
@ObjectType({ description: 'How an event relates to another.' })
export class EventLink {
  @Field(() => LinkKind, { description: 'How, read from this event to the other.' })
  kind!: LinkKind;

  toId!: string;
}
