import type { EventExtraction, EventLinkMention, EventStatus, Span } from '../../../types.ts';
import { confidenceOf } from './confidence.ts';
import { authorityFor } from './counts/authority.ts';
import { mergeCounts } from './counts/merge-counts.ts';
import { withRestatedSides } from './counts/restated.ts';
import { dayOf } from './dates/calendar.ts';
import {
  type Cluster,
  dateOfCluster,
  nameOfCluster,
  phaseOf,
  placesOfCluster,
  reportedDateOf,
  statusOfCluster,
} from './grouping/cluster.ts';
import { type ParticipantContext, participantsOf } from './roles/participants.ts';
import { titleOf } from './title.ts';

/** The most sentences that are given as the evidence of one event. */
const MAX_EVIDENCE = 8;

/** The event that a cluster tells of. */
export function toEvent(
  key: string,
  cluster: Cluster,
  related: EventLinkMention[],
  context: ParticipantContext,
): EventExtraction {
  const { kind } = cluster;
  const published = dayOf(context.reading.document.publishedAt);
  const status = statusOfCluster(cluster, published);
  const date = dateOfEvent(cluster, status, published);
  const places = placesOfCluster(cluster);
  const participants = participantsOf(cluster, context);
  const counts = kind === 'EXCHANGE' ? countsOf(cluster, status, context) : [];
  const parties = participants
    .filter(({ role }) => role === 'PARTY')
    .map(({ actor }) => nameOf(actor, context));
  const title = titleOf({
    kind,
    name: nameOfCluster(cluster),
    word: wordOf(cluster),
    bodies: counts.length > 0 && counts.every(({ measure }) => measure === 'BODIES_RETURNED'),
    parties,
    places,
    date,
  });
  const evidence = evidenceOf(cluster);
  const confidence = confidenceOf(cluster, status);
  return {
    key,
    kind,
    title,
    status,
    date,
    places,
    participants,
    counts,
    related,
    evidence,
    confidence,
  };
}

/** The day on which people spoke of an exchange to come is not the day of it. */
function dateOfEvent(
  cluster: Cluster,
  status: EventStatus,
  published: string | null,
): EventExtraction['date'] {
  const date = dateOfCluster(cluster) ?? reportedDateOf(cluster, status);
  const planned = cluster.kind === 'EXCHANGE' && phaseOf(status) === 'PLANNED';
  return planned && date && published && date.latest < published ? null : date;
}

function countsOf(
  cluster: Cluster,
  status: EventStatus,
  { reading }: ParticipantContext,
): EventExtraction['counts'] {
  const counts = cluster.drafts.flatMap((draft) =>
    draft.counts.map((count) => ({
      ...count,
      headline: draft.line.headline,
      status: (draft.trigger.verb && draft.status) ?? status,
      assertedBy: authorityFor(reading, draft.line, count.span),
    })),
  );
  return mergeCounts(withRestatedSides(counts));
}

function nameOf(key: string, { reading }: ParticipantContext): string {
  return reading.actors.find((actor) => actor.key === key)?.name ?? key;
}

function wordOf({ drafts }: Cluster): string {
  const { line, trigger } = drafts.find(({ line: { headline } }) => !headline) ?? drafts[0]!;
  return line.words[trigger.end - 1]!.lower;
}

function evidenceOf({ drafts }: Cluster): Span[] {
  const lines = [...new Set(drafts.map(({ line }) => line))].slice(0, MAX_EVIDENCE);
  return lines.map(({ start, end }) => ({ start, end }));
}
