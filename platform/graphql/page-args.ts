import { ArgsType, Field, Int } from 'type-graphql';
import type { PageRequest } from '../database/keyset.ts';
import { NewsgraphError } from '../errors.ts';

/** The most nodes that one page holds. */
export const MAX_PAGE = 100;

/** The longest cursor that is read. */
const MAX_CURSOR = 1_000;

/** The two arguments of every paged list. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, {
    nullable: true,
    defaultValue: 20,
    description: `How many nodes to give, 1 to ${MAX_PAGE}.`,
  })
  first!: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Gives the nodes behind this cursor; leave it out for the first page.',
  })
  after?: string | null;
}

/** The page that the arguments ask for. Throws BAD_USER_INPUT for a size out of bounds. */
export function pageRequest({ first, after }: PageArgs): PageRequest {
  const size = first ?? 20;
  if (size < 1 || size > MAX_PAGE) {
    throw new NewsgraphError('BAD_USER_INPUT', `first is 1 to ${MAX_PAGE}; got ${size}.`);
  }
  if (after && after.length > MAX_CURSOR) throw new NewsgraphError('INVALID_CURSOR');
  return { first: size, after: after ?? null };
}
