import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** An article, by its key; the subgraph sources knows the rest. */
@ObjectType('Article', {
  description:
    'One published text. A republication is its own article that points at its original.',
})
@Directive('@key(fields: "id", resolvable: false)')
export class ArticleReference {
  @Field(() => ID, { description: 'Opaque and stable: it outlives revisions of the text.' })
  id!: string;
}
