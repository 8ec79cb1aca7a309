import type { Cluster } from '../grouping/cluster.ts';
import type { Line } from '../scene/line.ts';
import { wordSet } from '../text/phrases.ts';

const DELEGATIONS = wordSet('delegation delegations team teams negotiator negotiators');

/** For each talks the sentences that tell of its delegations, also where they do not say 'talks'. */
export function delegationLines(
  lines: readonly Line[],
  clusters: readonly Cluster[],
): ReadonlyMap<Cluster, readonly Line[]> {
  const talks = clusters.filter(({ kind }) => kind === 'NEGOTIATION');
  const found = new Map<Cluster, Line[]>(
    talks.map((cluster) => [cluster, cluster.drafts.map(({ line }) => line)]),
  );
  for (const line of lines) {
    if (!line.words.some(({ lower }) => DELEGATIONS.has(lower))) continue;
    const before = talks.filter(({ drafts }) => drafts[0]!.line.index <= line.index);
    const nearest =
      before.findLast(({ drafts }) => drafts[0]!.reference !== 'EARLIER') ?? before.at(-1);
    if (nearest) found.get(nearest)?.push(line);
  }
  return found;
}
