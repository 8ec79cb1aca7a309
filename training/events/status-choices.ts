import { groupDrafts } from '../../extraction/languages/en/events/grouping/group-drafts.ts';
import {
  STATUS_BITS,
  STATUSES,
  statusFeatures,
  statusSigns,
} from '../../extraction/languages/en/events/grouping/status-features.ts';
import { Features } from '../../extraction/learning/features.ts';
import type { WeightTable } from '../../extraction/learning/weight-table.ts';
import type { Choice } from '../choice-learner.ts';
import type { AnnotatedScene } from './annotated-scene.ts';

/** How far each event of a report has come, told apart as `links` tells events apart. */
export function statusChoices(scene: AnnotatedScene, links: WeightTable): Choice[] {
  const { drafts, told, published, dispatch } = scene;
  const features = new Features(STATUS_BITS);
  const eventOf = new Map(drafts.map(({ trigger }, i) => [trigger, told[i]!]));
  return groupDrafts(drafts, published, links).flatMap((cluster) => {
    const events = cluster.drafts.map(({ trigger }) => eventOf.get(trigger) ?? -1);
    const event = dispatch.events[mostOften(events.filter((one) => one >= 0))];
    const right = event ? STATUSES.indexOf(event.status) : -1;
    if (right < 0) return [];
    const signs = statusSigns(cluster, published);
    const options = STATUSES.map((status) => {
      statusFeatures(features, status, signs);
      return features.rows.slice(0, features.count);
    });
    return [{ options, right }];
  });
}

/** The number that stands most often in a list; -1 of none. */
function mostOften(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? -1;
}
