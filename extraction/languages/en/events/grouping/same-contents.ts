import { collect } from '../../../../text/collect.ts';
import type { EventDraft } from '../drafts/event-draft.ts';
import { type Cluster, phaseOf } from './cluster.ts';

/** 'The first stage of an exchange of 500' and those freed in it are two; the whole has its own sum. */
export function wholesAgree({ drafts }: Cluster, draft: EventDraft): boolean {
  if (!draft.whole && drafts.every(({ whole }) => whole)) {
    return draft.date === null && draft.counts.length === 0;
  }
  const counted = drafts.filter(({ counts }) => counts.length > 0);
  if (draft.counts.length === 0 || counted.length === 0) return true;
  return counted.some(({ whole }) => whole === draft.whole);
}

/** A plan to return bodies is not the plan to swap captives beside it. */
export function contentsAgree(cluster: Cluster, draft: EventDraft): boolean {
  const bodies = onlyBodies([draft]);
  if (bodies === null) return true;
  const others = onlyBodies(cluster.drafts);
  if (others === null || bodies === others) return true;
  if (phaseOf(draft.status) !== 'PLANNED') return true;
  const counted = cluster.drafts.filter(({ counts }) => counts.length > 0);
  const elsewhere = counted.length > 0 && counted.every(({ line }) => line !== draft.line);
  if (elsewhere && draft.counts.length > 0 && draft.reference !== 'SAME') return false;
  return cluster.drafts.some(({ status }) => status === draft.status);
}

/** Whether drafts speak of bodies alone; null where they do not say who is handed over. */
function onlyBodies(drafts: readonly EventDraft[]): boolean | null {
  const groups = collect(drafts, ({ trigger }) => trigger.groups);
  return groups.length === 0 ? null : groups.every((group) => group.class === 'BODY');
}

/** Whether a draft repeats a figure of a cluster or the sum of its sides. */
export function sharesCount(cluster: Cluster, draft: EventDraft): boolean {
  const exact = collect(cluster.drafts, ({ counts }) => counts);
  const values = exact.map(({ quantity }) => quantity.value);
  for (const { counts } of cluster.drafts) {
    const sides = counts.filter(({ side }) => side !== null);
    values.push(sides.reduce((sum, { quantity }) => sum + (quantity.value ?? Number.NaN), 0));
  }
  return draft.counts.some(
    ({ quantity }) => quantity.value !== null && values.includes(quantity.value),
  );
}
