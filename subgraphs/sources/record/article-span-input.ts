import { Directive, Field, InputType, Int } from 'type-graphql';

/** A half-open span of an article's body, in UTF-16 units. */
@InputType({ description: "A half-open span of an article's body, in UTF-16 units." })
@Directive('@inaccessible')
export class ArticleSpanInput {
  @Field(() => Int, { description: 'Where it begins.' })
  start!: number;

  @Field(() => Int, { description: 'The first unit behind it.' })
  end!: number;
}
