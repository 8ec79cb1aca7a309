import type { EventDraft } from '../drafts/event-draft.ts';
import { type Cluster, phaseOf } from './cluster.ts';
import { placeHeadlineCounts } from './headline-counts.ts';
import { sharesCount } from './same-contents.ts';
import { mayBeSame } from './same-event.ts';
import { dateWholes } from './stage-spans.ts';
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
  dateWholes(clusters);
  placeHeadlineCounts(clusters);
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
  const sameLine = last?.drafts.at(-1)?.line === draft.line && draft.reference === 'PLAIN';
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
  const near = draft.reference === 'SAME' ? takenUp(draft, fitting, last) : undefined;
  return dated ?? near ?? fitting[0];
}

/** What 'the swap' takes up: the event spoken of last, where it has come as far as the words say. */
function takenUp(
  draft: EventDraft,
  fitting: readonly Cluster[],
  last: Cluster | undefined,
): Cluster | undefined {
  const phase = phaseOf(draft.status);
  const agrees = ({ drafts }: Cluster): boolean =>
    phase === null || drafts.some(({ status }) => phaseOf(status) === phase);
  const repeated = fitting.find((cluster) => sharesCount(cluster, draft));
  if (draft.trigger.act === 'FIGURE' && repeated) return repeated;
  const spokenOf = fitting.find((cluster) => cluster === last);
  return spokenOf && agrees(spokenOf) ? spokenOf : (fitting.find(agrees) ?? spokenOf);
}

/** Whether a cluster was set apart from the news itself when it was brought in. */
function isApart({ drafts }: Cluster): boolean {
  return drafts[0]!.reference === 'EARLIER';
}

/** 'A new swap was agreed' takes up nothing; later words may take up what it brought in. */
function isFirstWord({ drafts }: Cluster): boolean {
  return drafts[0]!.reference === 'OTHER' || drafts[0]!.line.headline;
}
