import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** An article, by its key; the subgraph sources knows the rest. */
@ObjectType('Article', { description: 'One published text.' })
@Directive('@key(fields: "id", resolvable: false)')
export class ArticleReference {
  @Field(() => ID, { description: 'Opaque and stable.' })
  id!: string;
}
