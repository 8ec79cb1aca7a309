import type { FuzzyDate } from '../../../platform/fuzzy-date.ts';
import type { FuzzyDateInput } from '../../../platform/fuzzy-date-input.ts';
import { nameKey } from '../../../platform/text/fold.ts';
import { Measure } from '../assertions/measure.ts';
import { Role } from '../assertions/role.ts';
import { EVENT_KINDS } from '../event-kind.ts';
import { accordKey } from './accord-name.ts';
import type { Traits } from './match-event.ts';
import type {
  CountInput,
  EventInput,
  PlaceInput,
  RecordEventsInput,
} from './record-events-input.ts';
import { windowOf } from './window.ts';

/** One event as an article mentions it. */
export interface Mention {
  input: EventInput;
  /** Stable across readings of the article: kind, folded title and date; see `Decision`. */
  mentionKey: string;
  traits: Traits;
}

/** A date as it is stored. */
export function dateOf(input: FuzzyDateInput | null | undefined): FuzzyDate | null {
  if (!input) return null;
  const { earliest, latest, precision, text } = input;
  return { earliest, latest, precision, text: text ?? null };
}

/** The number of a count to show: the number itself, else a bound. */
export function shownValue({ value, low, high }: CountInput): number {
  return value ?? low ?? high ?? 0;
}

/** What makes two places comparable: the folded name, and the country where it is known. */
export function placeTraits({ name, countryCode }: PlaceInput): string[] {
  return [`name ${nameKey(name)}`, ...(countryCode ? [`country ${countryCode}`] : [])];
}

/** Counts as far as matching compares them. */
export function countTraits(
  counts: { measure: Measure; sideId: string | null; value: number }[],
): Pick<Traits, 'counts' | 'counted'> {
  const isOfBodies = ({ measure }: { measure: Measure }) => measure === Measure.BODIES_RETURNED;
  return {
    counts: new Set(counts.map(({ measure, sideId, value }) => `${measure} ${sideId} ${value}`)),
    counted: new Set(counts.map((count) => (isOfBodies(count) ? 'bodies' : 'people'))),
  };
}

function traitsOf(input: EventInput, reportedOn: string): Traits {
  const date = dateOf(input.date);
  const parties = input.participants.filter(({ role }) => role === Role.PARTY);
  return {
    kind: input.kind,
    status: input.status,
    date,
    window: date ?? windowOf(input.status, reportedOn),
    reportedOn,
    round: input.round ?? null,
    nameKey: input.kind === 'AGREEMENT' ? accordKey(input.title) : null,
    parties: new Set(parties.map(({ actorId }) => actorId)),
    places: new Set(input.places.flatMap(placeTraits)),
    ...countTraits(
      input.counts.map((count) => ({
        measure: count.measure,
        sideId: count.sideId ?? null,
        value: shownValue(count),
      })),
    ),
    agreements: new Set(),
  };
}

/** Agreements before what is held under them; what has a date before what has none. */
function inFixedOrder(a: Mention, b: Mention): number {
  const [placeOfA, placeOfB] = [a, b].map(({ traits, mentionKey }) =>
    [EVENT_KINDS.indexOf(traits.kind), traits.date ? 0 : 1, mentionKey].join(' '),
  );
  return placeOfA! < placeOfB! ? -1 : 1;
}

/** The mentions of a batch, in the order in which events are sought for them. */
export function mentionsOf({ events, reportedAt }: RecordEventsInput): Mention[] {
  const times = new Map<string, number>();
  const mentions = events.map((input) => {
    const traits = traitsOf(input, reportedAt.slice(0, 10));
    const date = traits.date ? `${traits.date.earliest}/${traits.date.latest}` : '';
    const base = `${input.kind} ${date} ${nameKey(input.title)}`;
    const time = (times.get(base) ?? 0) + 1;
    times.set(base, time);
    // Two mentions that look alike are two events all the same.
    return { input, traits, mentionKey: time === 1 ? base : `${base} #${time}` };
  });
  return mentions.sort(inFixedOrder);
}
