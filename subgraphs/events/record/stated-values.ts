import type { Assertion } from '../../../platform/assertion/assertion.ts';
import type { Stated } from '../../../platform/assertion/record.ts';
import type { FuzzyDate } from '../../../platform/fuzzy-date.ts';
import type { CountAssertion } from '../assertions/count-assertion.ts';
import type { DateAssertion } from '../assertions/date-assertion.ts';
import type { LinkAssertion } from '../assertions/link-assertion.ts';
import type { Participation } from '../assertions/participation.ts';
import type { PlaceAssertion } from '../assertions/place-assertion.ts';
import type { StatusAssertion } from '../assertions/status-assertion.ts';
import type { Identified } from './identify-events.ts';
import { dateOf, shownValue } from './mention.ts';
import type { CountInput } from './record-events-input.ts';
import { placeKey } from './record-places.ts';

type Value<A extends Assertion> = Stated<A>['value'];

/** A value of one mention, ready to be recorded. */
export interface StatedBy<A extends Assertion> extends Stated<A> {
  eventId: string;
}

function stated<A extends Assertion>(
  { mention, eventId }: Identified,
  values: Omit<Value<A>, 'subjectId'>[],
): StatedBy<A>[] {
  const { confidence } = mention.input;
  return values.map((value) => ({
    eventId,
    confidence,
    value: { ...value, subjectId: eventId } as Value<A>,
  }));
}

/** The status of each mention. */
export function statedStatuses(identified: Identified[], asOf: FuzzyDate | null) {
  return identified.flatMap((one) => {
    const { status } = one.mention.input;
    return stated<StatusAssertion>(one, [{ valueKey: status, status, asOf }]);
  });
}

/** The dates of the mentions that have one. */
export function statedDates(identified: Identified[]) {
  return identified.flatMap((one) => {
    const when = dateOf(one.mention.input.date);
    if (!when) return [];
    return stated<DateAssertion>(one, [{ valueKey: `${when.earliest}/${when.latest}`, when }]);
  });
}

/** The places of the mentions; `placeIds` by `placeKey`. */
export function statedPlaces(identified: Identified[], placeIds: Map<string, string>) {
  return identified.flatMap((one) =>
    stated<PlaceAssertion>(
      one,
      one.mention.input.places.map((place) => {
        const placeId = placeIds.get(placeKey(place))!;
        return { valueKey: placeId, placeId };
      }),
    ),
  );
}

/** Who takes part, by mention. */
export function statedParticipations(identified: Identified[]) {
  return identified.flatMap((one) =>
    stated<Participation>(
      one,
      one.mention.input.participants.map(({ actorId, role, onBehalfOfId = null }) => ({
        valueKey: [role, actorId, onBehalfOfId ?? ''].join('|'),
        actorId,
        role,
        onBehalfOfId,
      })) as Omit<Value<Participation>, 'subjectId'>[],
    ),
  );
}

function countValue(count: CountInput, asOf: FuzzyDate | null) {
  const { measure, approximate } = count;
  const { sideId = null, low = null, high = null, assertedById = null } = count;
  const value = shownValue(count);
  const nature = approximate ? 'about' : 'exact';
  const parts = [measure, sideId ?? '', value, low ?? '', high ?? '', nature, assertedById ?? ''];
  const valueKey = parts.join('|');
  return { valueKey, measure, sideId, value, low, high, approximate, asOf, assertedById };
}

/** The counts of the mentions; two authorities make two assertions. */
export function statedCounts(identified: Identified[], asOf: FuzzyDate | null) {
  return identified.flatMap((one) =>
    stated<CountAssertion>(
      one,
      one.mention.input.counts.map((count) => countValue(count, asOf)),
    ),
  );
}

/** The links between events of the batch. */
export function statedLinks(identified: Identified[]) {
  const eventIds = new Map(identified.map(({ mention, eventId }) => [mention.input.key, eventId]));
  return identified.flatMap((one) =>
    stated<LinkAssertion>(
      one,
      one.mention.input.related.map(({ kind, event }) => {
        const toId = eventIds.get(event)!;
        return { valueKey: `${kind}|${toId}`, kind, toId };
      }),
    ),
  );
}
