import { type ClassType, Field, Int, ObjectType } from 'type-graphql';
import { Cost } from './list-size.ts';
import type { Page } from './page.ts';
import { PageInfo } from './page-info.ts';

/** The two GraphQL types of a paged list of `Node`: `NameEdge` and `NameConnection`. */
export function connectionOf<N extends object>(node: () => ClassType<N>, name: string) {
  @ObjectType(`${name}Edge`, { description: `One ${name} and its place in the list.` })
  class Edge {
    @Field(() => String, { description: 'Pass it as `after` to go on behind this node.' })
    cursor!: string;

    @Field(node, { description: `The ${name}.` })
    node!: N;
  }

  @ObjectType(`${name}Connection`, { description: `A page of a list of ${name}.` })
  class Connection {
    @Field(() => [Edge], { description: 'The nodes of this page, in order.' })
    edges!: Edge[];

    @Field(() => PageInfo, { description: 'Whether more follow, and the cursor to go on with.' })
    pageInfo!: PageInfo;

    @Field(() => Int, { description: 'How many nodes the whole list has.' })
    @Cost(1)
    totalCount!: Promise<number>;
  }

  return Connection as ClassType<Page<N>>;
}
