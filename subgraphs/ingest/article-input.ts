import { Field, InputType, registerEnumType } from 'type-graphql';
import { DateTimeScalar } from '../../platform/graphql/scalars.ts';

/** How the body of an article is written. */
export enum ArticleFormat {
  TEXT = 'TEXT',
  HTML = 'HTML',
}

registerEnumType(ArticleFormat, {
  name: 'ArticleFormat',
  description: 'How the body of an article is written.',
  valuesConfig: {
    TEXT: { description: 'Plain text; offsets count into it as it is sent.' },
    HTML: { description: 'A whole HTML page; the article is found in it.' },
  },
});

/** One article as it is sent in. */
@InputType({ description: 'One article as it is sent in; what is known of it beside its text.' })
export class ArticleInput {
  @Field(() => String, {
    nullable: true,
    description: 'The canonical address; without one the content hash identifies the article.',
  })
  url?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The headline; without one it is looked for in the text.',
  })
  headline?: string | null;

  @Field(() => String, { description: 'Plain text, or a whole HTML page; at most 2 MB.' })
  body!: string;

  @Field(() => ArticleFormat, {
    nullable: true,
    defaultValue: ArticleFormat.TEXT,
    description: 'How the body is written.',
  })
  format?: ArticleFormat | null;

  @Field(() => String, { nullable: true, description: 'The name of the publisher.' })
  publisher?: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was published; relative dates in the text count from here.',
  })
  publishedAt?: string | null;

  @Field(() => [String], {
    nullable: true,
    description: "The writers' names; without them they are looked for in the text.",
  })
  byline?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'BCP 47; a long and clear text in another language is believed instead.',
  })
  language?: string | null;
}
