import type { FuzzyDate, PlaceMention } from '../../../../types.ts';
import { addDays } from '../dates/calendar.ts';
import { mayBeSameDate, widthDays } from '../dates/fuzzy-date.ts';
import type { EventDraft } from '../drafts/event-draft.ts';
import { type Cluster, dateOfCluster, nameOfCluster, phaseOf, placesOfCluster } from './cluster.ts';
import { contentsAgree, sharesCount, wholesAgree } from './same-contents.ts';

/** A day so long before publication that it is not the news itself. */
const OLD_DAYS = 21;

/** Whether a draft may speak of the same event as a cluster. */
export function mayBeSame(cluster: Cluster, draft: EventDraft, reference: string | null): boolean {
  if (cluster.kind !== draft.trigger.kind) return false;
  const names = [nameOfCluster(cluster), draft.trigger.name];
  if (cluster.kind === 'AGREEMENT' && names[0] && names[1]) return sameName(names[0], names[1]);
  return (
    datesAgree(cluster, draft, reference) &&
    placesAgree(cluster, draft) &&
    phasesAgree(cluster, draft) &&
    contentsAgree(cluster, draft) &&
    wholesAgree(cluster, draft) &&
    (cluster.kind !== 'AGREEMENT' || names[0] === null || draft.reference === 'SAME')
  );
}

/** 'Orrin agreements' and 'Orrin deal' are one. */
function sameName(a: string, b: string): boolean {
  const plain = (name: string): string => name.toLowerCase().replace(/ \S+$/, '');
  return plain(a) === plain(b);
}

function datesAgree(cluster: Cluster, draft: EventDraft, reference: string | null): boolean {
  const date = dateOfCluster(cluster);
  if (date && draft.date) return mayBeSameDate(date, draft.date);
  if (date === null && isOnOtherDay(cluster, draft)) return false;
  const dated = draft.date ?? date;
  if (dated === null) return true;
  if (isOverBeforeAgreed(cluster, draft, reference)) return false;
  const news = cluster.drafts.some(({ reference: how }) => how === 'PLAIN');
  return (
    draft.date === null || draft.reference === 'SAME' || !news || !isBackground(dated, reference)
  );
}

/** 'Orrin said on Sunday that 40 were freed. On Friday 12 were exchanged': two days, two figures. */
function isOnOtherDay({ kind, drafts }: Cluster, draft: EventDraft): boolean {
  const reported = drafts.find((one) => one.reported)?.reported ?? null;
  if (kind !== 'EXCHANGE' || reported === null || draft.date === null) return false;
  const figures = draft.counts.length > 0 && drafts.some(({ counts }) => counts.length > 0);
  return figures && !mayBeSameDate(reported, draft.date) && !sharesCount({ kind, drafts }, draft);
}

/** What has been agreed and is still to come has no day before publication. */
function isOverBeforeAgreed(
  cluster: Cluster,
  draft: EventDraft,
  reference: string | null,
): boolean {
  if (!draft.date || reference === null || draft.reference === 'SAME') return false;
  const planned = cluster.drafts.every(({ status }) => phaseOf(status) === 'PLANNED');
  return planned && phaseOf(draft.status) !== 'PLANNED' && draft.date.latest < reference;
}

/** A year, or a day long past: not what a report brings in without a date. */
function isBackground(date: FuzzyDate, reference: string | null): boolean {
  if (widthDays(date) > 300) return true;
  return reference !== null && date.latest < addDays(reference, -OLD_DAYS);
}

function placesAgree(cluster: Cluster, draft: EventDraft): boolean {
  if (cluster.kind === 'EXCHANGE' || draft.places.length === 0) return true;
  const places = placesOfCluster(cluster);
  if (places.length === 0) return true;
  const near = (a: PlaceMention, b: PlaceMention): boolean =>
    a.name === b.name || (a.countryCode !== null && a.countryCode === b.countryCode);
  return draft.places.some((place) => places.some((other) => near(place, other)));
}

/** What has happened and what is planned are two events, unless the words take one up. */
function phasesAgree(cluster: Cluster, draft: EventDraft): boolean {
  const phase = phaseOf(draft.status);
  if (isCalledOff(cluster, draft)) return false;
  if (phase === 'PLANNED' && draft.date === null && isBegunWhole(cluster)) return true;
  const said = cluster.drafts.filter(({ reference }) => reference !== 'SAME');
  const phases = new Set(said.map(({ status }) => phaseOf(status)).filter((one) => one !== null));
  if (phase === null || phases.size === 0 || phases.has(phase)) return true;
  return draft.reference === 'SAME' || sharesCount(cluster, draft) || draft.status === 'UNDER_WAY';
}

/** Of a whole exchange that has begun some is still to come. */
function isBegunWhole({ drafts }: Cluster): boolean {
  return drafts.some(({ whole, status }) => whole && status === 'UNDER_WAY');
}

/** A swap that 'was called off' is not the one that took place. */
function isCalledOff(
  { kind, drafts }: Cluster,
  { status, reference, trigger }: EventDraft,
): boolean {
  if (kind === 'AGREEMENT') return false;
  const called = drafts.some((one) => one.status === 'CANCELLED');
  if (called) return status === 'COMPLETED';
  const done = drafts.some((one) => one.status === 'COMPLETED');
  if (!done) return false;
  const apart = status === 'SUSPENDED' && reference === 'PLAIN' && trigger.verb === null;
  return status === 'CANCELLED' || apart;
}
