import { type EntityManager, In } from 'typeorm';
import { type RankingRule, rerank, supportsOf } from '../../../platform/assertion/rerank.ts';
import type { Support } from '../../../platform/assertion/support.ts';
import { forUpdate } from '../../../platform/database/lock.ts';
import { Actor } from '../actor.ts';
import { Tenure } from '../tenure.ts';

/** Offices do not compete: an official may hold several. */
const TENURE_RULE: RankingRule<Tenure> = { groupOf: () => null, compare: () => 0 };

/**
 * Sets each tenure's day of first report by the articles that are in the graph now: they need not
 * arrive in the order in which they appeared.
 */
async function updateReportDays(
  manager: EntityManager,
  tenures: Tenure[],
  supports: Map<string, Support[]>,
): Promise<void> {
  for (const tenure of tenures) {
    const days = (supports.get(tenure.id) ?? []).map(({ reportedAt }) => reportedAt.slice(0, 10));
    const [first] = days.sort();
    if (first === undefined || first === tenure.reportedOn) continue;
    await manager.update(Tenure, { id: tenure.id }, { reportedOn: first });
  }
}

/** Brings the tenures of these officials in line with what supports them now. */
export async function refreshTenures(manager: EntityManager, officialIds: string[]): Promise<void> {
  const ids = [...new Set(officialIds)].sort();
  if (ids.length === 0) return;
  // Of two articles that are withdrawn at once, the second must see that the first is gone.
  const holders = manager.createQueryBuilder(Actor, 'actor').where({ id: In(ids) });
  await forUpdate(manager, holders.orderBy('actor.id')).getMany();
  const supports = await supportsOf(manager, ids);
  const { assertions } = await rerank(manager, Tenure, ids, TENURE_RULE, supports);
  await updateReportDays(manager, assertions, supports);
}
