import { Directive, Field, ObjectType } from 'type-graphql';

/** Where a page stands in its list. */
@ObjectType({ description: 'Where a page stands in its list (Relay connection specification).' })
@Directive('@shareable')
export class PageInfo {
  @Field(() => Boolean, { description: 'True where more follow; pass `endCursor` as `after`.' })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'True where the page does not begin the list.' })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: 'The cursor of the first edge.' })
  startCursor!: string | null;

  @Field(() => String, { nullable: true, description: 'The cursor of the last edge.' })
  endCursor!: string | null;
}
