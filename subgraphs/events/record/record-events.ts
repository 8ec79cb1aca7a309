import type { EntityManager } from 'typeorm';
import type { Assertion } from '../../../platform/assertion/assertion.ts';
import {
  type Report,
  recordAssertions,
  withdrawSupport,
} from '../../../platform/assertion/record.ts';
import { groupBy } from '../../../platform/collections.ts';
import { CountAssertion } from '../assertions/count-assertion.ts';
import { DateAssertion } from '../assertions/date-assertion.ts';
import { LinkAssertion } from '../assertions/link-assertion.ts';
import { Participation } from '../assertions/participation.ts';
import { PlaceAssertion } from '../assertions/place-assertion.ts';
import { StatusAssertion } from '../assertions/status-assertion.ts';
import { checkInput } from './check-input.ts';
import { completeEvent } from './complete-event.ts';
import { type Identified, identifyEvents } from './identify-events.ts';
import { dateOf, mentionsOf } from './mention.ts';
import type { RecordEventsInput } from './record-events-input.ts';
import { recordPlaces } from './record-places.ts';
import type { RecordedEvent } from './recorded-event.ts';
import { type Completion, refreshEvents } from './refresh-events.ts';
import {
  type StatedBy,
  statedCounts,
  statedDates,
  statedLinks,
  statedParticipations,
  statedPlaces,
  statedStatuses,
} from './stated-values.ts';

/** The ids of the claims of one kind of value, by event, in the order in which they were stated. */
type ClaimIds = Map<string, string[]>;

async function recordKind<A extends Assertion>(
  manager: EntityManager,
  type: new () => A,
  stated: StatedBy<A>[],
  report: Report,
): Promise<ClaimIds> {
  const recorded = await recordAssertions(manager, type, stated, report);
  const groups = groupBy(recorded.entries(), ([index]) => stated[index]!.eventId);
  return new Map([...groups].map(([id, own]) => [id, own.map(([, assertion]) => assertion.id)]));
}

async function recordValues(
  manager: EntityManager,
  identified: Identified[],
  input: RecordEventsInput,
) {
  const { articleId, originKey, reportedAt } = input;
  const report = { articleId, originKey, reportedAt };
  const asOf = dateOf(input.asOf);
  const record = <A extends Assertion>(type: new () => A, stated: StatedBy<A>[]) =>
    recordKind(manager, type, stated, report);
  const placeIds = await recordPlaces(
    manager,
    input.events.flatMap(({ places }) => places),
  );
  return {
    statuses: await record(StatusAssertion, statedStatuses(identified, asOf)),
    dates: await record(DateAssertion, statedDates(identified)),
    places: await record(PlaceAssertion, statedPlaces(identified, placeIds)),
    participations: await record(Participation, statedParticipations(identified)),
    counts: await record(CountAssertion, statedCounts(identified, asOf)),
    links: await record(LinkAssertion, statedLinks(identified)),
  };
}

/**
 * Records the events of one article with all their values, and takes back what an earlier reading
 * of it said and this one does not. Sending the same again changes nothing.
 *
 * @throws BAD_USER_INPUT where the input is out of bounds.
 */
export async function recordEvents(
  manager: EntityManager,
  input: RecordEventsInput,
): Promise<RecordedEvent[]> {
  checkInput(input);
  const identified = await identifyEvents(manager, input.articleId, mentionsOf(input));
  const claims = await recordValues(manager, identified, input);
  const kept = new Set(Object.values(claims).flatMap((byEvent) => [...byEvent.values()].flat()));
  const touched = await withdrawSupport(manager, input.articleId, kept);
  const completions = new Map<string, Completion>(
    identified.map(({ mention, eventId }) => [
      eventId,
      (before) => completeEvent(eventId, before, mention),
    ]),
  );
  await refreshEvents(manager, [...touched, ...completions.keys()], completions);
  const eventIds = new Map(identified.map(({ mention, eventId }) => [mention.input.key, eventId]));
  return input.events.map(({ key }) => {
    const eventId = eventIds.get(key)!;
    return {
      key,
      eventId,
      statusClaimId: claims.statuses.get(eventId)![0]!,
      dateClaimId: claims.dates.get(eventId)?.[0] ?? null,
      placeClaimIds: claims.places.get(eventId) ?? [],
      participantClaimIds: claims.participations.get(eventId) ?? [],
      countClaimIds: claims.counts.get(eventId) ?? [],
    };
  });
}

/** Takes back what an article says of events; gives how many events it concerned. */
export async function withdrawEvents(manager: EntityManager, articleId: string): Promise<number> {
  const touched = await withdrawSupport(manager, articleId, new Set());
  await refreshEvents(manager, touched, new Map());
  return touched.length;
}
