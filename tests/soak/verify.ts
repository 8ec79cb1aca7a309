import { isDeepStrictEqual } from 'node:util';
import type { GraphQLAnswer } from '../../platform/graphql/subgraph-service.ts';
import type { Json } from '../support/graph.ts';
import { WITHOUT } from '../support/partial-answers.ts';

/** True where `found` is what it should be, or in a place that a fault may reach what it leaves. */
function isBetween(found: Json, whole: Json, left: Json): boolean {
  if (isDeepStrictEqual(found, whole) || isDeepStrictEqual(found, left)) return true;
  if (isDeepStrictEqual(whole, left)) return false;
  const all = [found, whole, left];
  if (all.some((value) => typeof value !== 'object' || value === null)) return false;
  const keys = Object.keys(whole);
  if (all.some((value) => !isDeepStrictEqual(Object.keys(value), keys))) return false;
  return keys.every((key) => isBetween(found[key], whole[key], left[key]));
}

/**
 * What is wrong with an answer; null where nothing is. Without a subgraph in `faulty` it must be
 * `whole`. With one, what that subgraph says may be null, and each error must be of it.
 */
export function wrongIn(
  { data, errors = [] }: GraphQLAnswer,
  whole: Json,
  faulty: readonly string[],
): string | null {
  const strange = errors.filter(
    ({ extensions }) =>
      extensions?.code !== 'SUBGRAPH_UNAVAILABLE' || !faulty.includes(String(extensions?.service)),
  );
  if (strange.length > 0) return `errors: ${JSON.stringify(strange).slice(0, 500)}`;
  if (isDeepStrictEqual(data, whole)) return null;
  if (errors.length === 0) return 'other data than expected, and no error';
  const left = faulty.reduce((rest, name) => WITHOUT[name]!(rest), structuredClone(whole));
  return isBetween(data, whole, left) ? null : 'other data than expected in what has no fault';
}
