import type { FuzzyDate } from '../../../../types.ts';
import { addDays } from '../dates/calendar.ts';
import { rangeDate } from '../dates/fuzzy-date.ts';
import { type Cluster, dateOfCluster } from './cluster.ts';

/** Stages further apart than this, in days, belong to no one exchange. */
const MAX_SPAN_DAYS = 14;

/** Gives a whole exchange that is told without a day the days from its first stage to its last. */
export function dateWholes(clusters: readonly Cluster[]): void {
  for (const cluster of clusters) {
    const at = cluster.drafts.findIndex(({ whole }) => whole);
    if (cluster.kind !== 'EXCHANGE' || at < 0 || dateOfCluster(cluster) !== null) continue;
    const date = spanOf(clusters.filter((other) => other !== cluster && isStage(other)));
    if (date) cluster.drafts[at] = { ...cluster.drafts[at]!, date };
  }
}

/** An exchange of the same days that is not told as an earlier one. */
function isStage({ kind, drafts }: Cluster): boolean {
  return (
    kind === 'EXCHANGE' && drafts[0]!.reference !== 'EARLIER' && drafts.some(({ date }) => date)
  );
}

function spanOf(stages: readonly Cluster[]): FuzzyDate | null {
  const days = stages
    .map(dateOfCluster)
    .filter((date) => date?.precision === 'DAY')
    .map((date) => date!.earliest)
    .sort();
  const last = days.at(-1);
  const first = days.find((day) => last !== undefined && addDays(day, MAX_SPAN_DAYS) >= last);
  return first && last && first < last ? rangeDate(first, last, `${first} – ${last}`) : null;
}
