import { type EntityManager, type EntityTarget, In } from 'typeorm';
import { groupBy } from '../collections.ts';
import type { Assertion } from './assertion.ts';
import { Rank } from './rank.ts';
import { Support } from './support.ts';

/** An assertion with the articles that state it. */
export interface Candidate<A extends Assertion> {
  assertion: A;
  supports: Support[];
}

/** How the preferred value is chosen. */
export interface RankingRule<A extends Assertion> {
  /** Values of one group compete; null for a value that stands beside all others. */
  groupOf(assertion: A): string | null;
  /** Negative where the first is to be preferred; equal ones go by id, older first. */
  compare(a: Candidate<A>, b: Candidate<A>): number;
}

/** How many originals state a value: an article and its republications count once. */
export function originals(candidate: { supports: Support[] }): number {
  return new Set(candidate.supports.map((support) => support.originKey)).size;
}

/** When a value was last reported. */
export function lastReported(candidate: { supports: Support[] }): string {
  const times = candidate.supports.map((support) => support.reportedAt).sort();
  return times.at(-1) ?? '';
}

/** Gives every candidate its rank by the rule; a value that no article states any more is deprecated. */
export function rank<A extends Assertion>(
  candidates: Candidate<A>[],
  rule: RankingRule<A>,
): Map<string, Rank> {
  const ranks = new Map<string, Rank>();
  for (const { assertion, supports } of candidates) {
    ranks.set(assertion.id, supports.length > 0 ? Rank.NORMAL : Rank.DEPRECATED);
  }
  const live = candidates.filter(({ supports }) => supports.length > 0);
  for (const [group, rivals] of groupBy(live, ({ assertion }) => rule.groupOf(assertion))) {
    if (group === null) continue;
    const [best] = rivals.sort(
      (a, b) => rule.compare(a, b) || (a.assertion.id < b.assertion.id ? -1 : 1),
    );
    ranks.set(best!.assertion.id, Rank.PREFERRED);
  }
  return ranks;
}

/** What supports any value of the subjects, by assertion. */
export async function supportsOf(
  manager: EntityManager,
  subjectIds: string[],
): Promise<Map<string, Support[]>> {
  const supports = await manager.findBy(Support, { subjectId: In(subjectIds) });
  return groupBy(supports, (support) => support.assertionId);
}

/**
 * Ranks all assertions of one kind of the subjects anew; gives them, and the subjects that changed.
 * Who ranks several kinds passes the `supportsOf` the subjects, to fetch it once.
 */
export async function rerank<A extends Assertion>(
  manager: EntityManager,
  type: EntityTarget<A>,
  subjectIds: string[],
  rule: RankingRule<A>,
  knownSupports?: Map<string, Support[]>,
): Promise<{ assertions: A[]; changed: Set<string> }> {
  if (subjectIds.length === 0) return { assertions: [], changed: new Set() };
  const assertions = await manager.find(type, { where: { subjectId: In(subjectIds) } as never });
  const supports = knownSupports ?? (await supportsOf(manager, subjectIds));
  const moved: A[] = [];
  for (const own of groupBy(assertions, (assertion) => assertion.subjectId).values()) {
    const candidates = own.map((assertion) => ({
      assertion,
      supports: supports.get(assertion.id) ?? [],
    }));
    const ranks = rank(candidates, rule);
    for (const assertion of own) {
      const next = ranks.get(assertion.id)!;
      if (next === assertion.rank) continue;
      assertion.rank = next;
      moved.push(assertion);
    }
  }
  for (const [next, own] of groupBy(moved, (assertion) => assertion.rank)) {
    const id = In(own.map((assertion) => assertion.id).sort());
    await manager.update(type, { id } as never, { rank: next } as never);
  }
  return { assertions, changed: new Set(moved.map((assertion) => assertion.subjectId)) };
}
