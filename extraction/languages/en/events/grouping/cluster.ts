import { collect } from '../../../../text/collect.ts';
import type { EventKind, EventStatus, FuzzyDate, PlaceMention } from '../../../../types.ts';
import { addDays } from '../dates/calendar.ts';
import { widthDays } from '../dates/fuzzy-date.ts';
import type { EventDraft } from '../drafts/event-draft.ts';

/** The drafts that speak of one event. */
export interface Cluster {
  kind: EventKind;
  drafts: EventDraft[];
}

/** Whether something has happened or is only planned; null where nothing is said. */
export type Phase = 'DONE' | 'PLANNED';

const PHASES: Record<EventStatus, Phase | null> = {
  COMPLETED: 'DONE',
  UNDER_WAY: 'DONE',
  PROPOSED: 'PLANNED',
  UNDER_NEGOTIATION: 'PLANNED',
  AGREED: 'PLANNED',
  SUSPENDED: null,
  CANCELLED: null,
  UNKNOWN: null,
};

/** The phase that a status belongs to. */
export function phaseOf(status: EventStatus | null): Phase | null {
  return status === null ? null : PHASES[status];
}

/** Talks may last so many days; what names one of them does not date them better. */
const MAX_TALKS_DAYS = 14;

/** The narrowest date that a cluster gives; of equals the first. Talks keep all the days they last. */
export function dateOfCluster({ kind, drafts }: Cluster): FuzzyDate | null {
  let best: FuzzyDate | null = null;
  const span = drafts.find(
    ({ date }) => date?.precision === 'RANGE' && widthDays(date) <= MAX_TALKS_DAYS,
  );
  if (kind === 'NEGOTIATION' && span?.date) return span.date;
  for (const { date } of drafts) {
    if (date && (best === null || widthDays(date) < widthDays(best))) best = date;
  }
  return best;
}

/** The last sentence, counted from 0, whose reporting day is taken for that of fresh news. */
const LAST_LEAD_LINE = 2;

/** The day on which the lead says that an exchange without a day of its own has happened. */
export function reportedDateOf({ kind, drafts }: Cluster, status: EventStatus): FuzzyDate | null {
  if (kind !== 'EXCHANGE' || status !== 'COMPLETED') return null;
  const lead = drafts.filter(({ line, reference, status: own }) => {
    return line.index <= LAST_LEAD_LINE && reference === 'PLAIN' && own === 'COMPLETED';
  });
  return lead.find(({ reported }) => reported !== null)?.reported ?? null;
}

/** The places that a cluster gives, each once. */
export function placesOfCluster({ drafts }: Cluster): PlaceMention[] {
  const places = new Map(
    collect(drafts, (draft) => draft.places).map((place) => [place.name, place]),
  );
  return [...places.values()];
}

/** The accord's name as first given, without an article; null for an unnamed event. */
export function nameOfCluster({ drafts }: Cluster): string | null {
  return drafts.find(({ trigger }) => trigger.name !== null)?.trigger.name ?? null;
}

/**
 * How far the event has come: what breaks it off wins, then what has happened, then the status
 * that running text gives first, then the headline's.
 */
export function statusOfCluster({ kind, drafts }: Cluster, reference: string | null): EventStatus {
  const inOrder = [...drafts].sort((a, b) => Number(a.line.headline) - Number(b.line.headline));
  const given = inOrder.map(({ status }) => status).filter((status) => status !== null);
  if (kind === 'AGREEMENT') {
    return given.find((status) => status === 'CANCELLED' || status === 'SUSPENDED') ?? 'AGREED';
  }
  const done = given.filter((status) => phaseOf(status) === 'DONE');
  if (drafts.some(({ whole, status }) => whole && status === 'COMPLETED')) return 'COMPLETED';
  const broken = given.find((status) => status === 'CANCELLED' || status === 'SUSPENDED');
  if (broken && (done.length === 0 || isBrokenNews(inOrder))) return broken;
  if (done.length > 0 && isAhead({ kind, drafts }, reference)) return 'AGREED';
  return (
    done[0] ?? broken ?? given[0] ?? (isPast({ kind, drafts }, reference) ? 'COMPLETED' : 'UNKNOWN')
  );
}

/** 'The exchange was suspended on Tuesday after the first bus': the lead says how it stands. */
function isBrokenNews(drafts: readonly EventDraft[]): boolean {
  const first = drafts.find(({ line, status }) => !line.headline && status !== null);
  const broken = first?.status === 'SUSPENDED' || first?.status === 'CANCELLED';
  return broken && first.line.index <= 1 && first.trigger.verb === null;
}

/** What a report dates after its own day is still to come. */
function isAhead(cluster: Cluster, reference: string | null): boolean {
  const date = dateOfCluster(cluster);
  return date !== null && reference !== null && date.earliest > addDays(reference, 1);
}

/** What a report dates before its own day, and says nothing else of, has happened. */
function isPast(cluster: Cluster, reference: string | null): boolean {
  const date = dateOfCluster(cluster);
  return date !== null && reference !== null && date.latest < reference;
}
