import type { EntityManager } from 'typeorm';
import type { Support } from '../../../platform/assertion/support.ts';
import { Tenure } from '../tenure.ts';

/**
 * Sets each tenure's day of first report by the articles that are in the graph now: they need not
 * arrive in the order in which they appeared.
 */
export async function updateReportDays(
  manager: EntityManager,
  tenures: Tenure[],
  supports: Map<string, Support[]>,
): Promise<void> {
  for (const tenure of tenures) {
    const days = (supports.get(tenure.id) ?? []).map(({ reportedAt }) => reportedAt.slice(0, 10));
    const [first] = days.sort();
    if (first === undefined || first === tenure.reportedOn) continue;
    tenure.reportedOn = first;
    await manager.update(Tenure, { id: tenure.id }, { reportedOn: first });
  }
}
