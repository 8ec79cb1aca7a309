import { createUnionType, Field, Int, ObjectType } from 'type-graphql';
import { Cost } from '../../../platform/graphql/list-size.ts';
import { PageInfo } from '../../../platform/graphql/page-info.ts';
import { Article } from '../article.ts';
import { Quote } from '../quote.ts';
import type { SearchKind } from './search-unit.ts';

/** What full-text search finds. */
export const SearchHit = createUnionType({
  name: 'SearchHit',
  description: 'What full-text search finds.',
  types: () => [Article, Quote] as const,
  resolveType: (node) => (node instanceof Article ? 'Article' : 'Quote'),
});

/** One hit, as the index gives it. */
export interface Hit {
  nodeId: string;
  kind: SearchKind;
  passageId: string;
  /** In millionths. */
  score: number;
}

/** One hit and its place in the list. */
@ObjectType({ description: 'One hit and its place in the list.' })
export class SearchEdge {
  @Field(() => String, { description: 'Pass it as `after` to go on behind this hit.' })
  cursor!: string;

  node!: Hit;
}

/** A page of hits. */
@ObjectType({ description: 'A page of hits, best match first.' })
export class SearchConnection {
  @Field(() => [SearchEdge], { description: 'The hits of this page, in order.' })
  edges!: SearchEdge[];

  @Field(() => PageInfo, { description: 'Whether more follow, and the cursor to go on with.' })
  pageInfo!: PageInfo;

  @Field(() => Int, { description: 'How many articles and quotes match.' })
  @Cost(1)
  totalCount!: Promise<number>;
}
