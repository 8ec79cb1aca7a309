import type { Reading } from '../../../reading.ts';
import { collect } from '../../../text/collect.ts';
import type { EventExtraction, EventLinkMention, EventStatus, Span } from '../../../types.ts';
import { confidenceIn } from '../confidence/index.ts';
import { eventEvidence } from './confidence.ts';
import { authorityFor } from './counts/authority.ts';
import { chooseSides, type PlacedCount } from './counts/choose-sides.ts';
import { mergeCounts } from './counts/merge-counts.ts';
import { dayOf } from './dates/calendar.ts';
import { chooseStatus } from './grouping/choose-status.ts';
import {
  type Cluster,
  dateOfCluster,
  nameOfCluster,
  phaseOf,
  placesOfCluster,
  reportedDateOf,
} from './grouping/cluster.ts';
import type { EventModels } from './models.ts';
import { type ParticipantContext, participantsOf } from './roles/participants.ts';
import type { Sides } from './scene/sides.ts';
import { tellReasons } from './tell-reasons.ts';
import { titleOf } from './title.ts';

/** What the document as a whole tells of its events. */
export interface EventContext extends ParticipantContext {
  /** Every figure of people that the document gives. */
  figures: ReadonlySet<number>;
  models: Pick<EventModels, 'sides' | 'statuses'>;
}

/** The most sentences that are given as the evidence of one event. */
const MAX_EVIDENCE = 8;

/** The event that a cluster tells of. */
export function toEvent(
  key: string,
  cluster: Cluster,
  related: EventLinkMention[],
  context: EventContext,
): EventExtraction {
  const { kind } = cluster;
  const published = dayOf(context.reading.document.publishedAt);
  const { status, share } = chooseStatus(cluster, published, context.models.statuses);
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
  const known = eventEvidence(cluster, { kind, status, date, participants, counts }, share);
  const event: EventExtraction = {
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
    confidence: confidenceIn('EVENT', known),
  };
  const { trace } = context.reading;
  trace?.weigh(event, known);
  if (trace) tellReasons(trace, event, cluster, share);
  return event;
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
  context: EventContext,
): EventExtraction['counts'] {
  const { sides, mainParties, figures, models } = context;
  const counts = placedCounts(cluster, status, context);
  return mergeCounts(chooseSides(counts, sides, mainParties, models.sides), figures);
}

/** The figures of an event in the order of the text, with what decides their measure. */
export function placedCounts(
  cluster: Cluster,
  status: EventStatus,
  { reading, sides }: Pick<EventContext, 'reading' | 'sides'>,
): PlacedCount[] {
  return collect(cluster.drafts, (draft) =>
    draft.counts.map((count) => {
      const assertedBy = authorityFor(reading, draft.line, count.span);
      return {
        line: draft.line,
        headline: draft.line.headline,
        status: ((draft.trigger.verb || isOff(draft.status)) && draft.status) || status,
        assertedBy,
        assertingSide: sideOf(assertedBy, reading, sides),
        ...count,
      };
    }),
  );
}

/** An exchange that was broken off keeps what it was to free. */
function isOff(status: EventStatus | null): boolean {
  return status === 'SUSPENDED' || status === 'CANCELLED';
}

function sideOf(key: string | null, reading: Reading, sides: Sides): string | null {
  if (key === null || sides.isMovement(key)) return key;
  return sides.ofCountry(reading.actors.find((actor) => actor.key === key)?.countryCode ?? null);
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
