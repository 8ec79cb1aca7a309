import type { EventDraft } from '../drafts/event-draft.ts';
import type { Cluster } from './cluster.ts';
import { mayBeSame } from './same-event.ts';
import { canStandAlone } from './stands-alone.ts';

/** Gathers drafts, in the order of the text, into one cluster for each event. */
export function groupDrafts(drafts: readonly EventDraft[], reference: string | null): Cluster[] {
  const clusters: Cluster[] = [];
  let last: Cluster | undefined;
  for (const draft of drafts) {
    if (draft.reference === 'GENERIC') continue;
    const alone = canStandAlone(draft);
    if (!alone && !takesUp(draft)) continue;
    const cluster = clusterFor(draft, clusters, last, reference);
    if (cluster) cluster.drafts.push(draft);
    else if (alone) clusters.push({ kind: draft.trigger.kind, drafts: [draft] });
    last = cluster ?? (alone ? clusters.at(-1) : last);
  }
  return clusters;
}

/** Exchanges are taken up by any words; talks and accords only by 'the talks', 'this accord'. */
function takesUp({ trigger, reference }: EventDraft): boolean {
  return trigger.kind === 'EXCHANGE' || reference === 'SAME';
}

function clusterFor(
  draft: EventDraft,
  clusters: readonly Cluster[],
  last: Cluster | undefined,
  reference: string | null,
): Cluster | undefined {
  const apart = draft.reference === 'EARLIER' || draft.reference === 'OTHER';
  const sameLine =
    last?.drafts.at(-1)?.line === draft.line && last.drafts.at(-1)?.reference === 'EARLIER';
  if (last && sameLine && !draft.date && mayBeSame(last, draft, reference)) return last;
  const fitting = clusters.filter((cluster) => {
    if (
      apart !== isApart(cluster) &&
      !(apart && draft.reference === 'OTHER' && isFirstWord(cluster))
    )
      return false;
    return mayBeSame(cluster, draft, reference);
  });
  const dated = fitting.find(({ drafts }) => draft.date && drafts.some(({ date }) => date));
  const near = last && fitting.includes(last) && draft.reference === 'SAME' ? last : undefined;
  return dated ?? near ?? fitting[0];
}

/** Whether a cluster was set apart from the news itself when it was brought in. */
function isApart({ drafts }: Cluster): boolean {
  return drafts[0]!.reference === 'EARLIER';
}

/** 'A new swap was agreed' takes up nothing; later words may take up what it brought in. */
function isFirstWord({ drafts }: Cluster): boolean {
  return drafts[0]!.reference === 'OTHER' || drafts[0]!.line.headline;
}
