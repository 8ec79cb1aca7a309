import type { EventKind } from '../event-kind.ts';
import { EventStatus, isPlanned } from '../event-status.ts';
import { type DayRange, daysBetween, overlaps } from './window.ts';

/** What tells one event from another; of a mention in an article or of an event of the graph. */
export interface Traits {
  kind: EventKind;
  status: EventStatus;
  /** The reported date; null where none is known. */
  date: DayRange | null;
  /** Between which days it lies: of the date, else judged from the reports. */
  window: DayRange;
  /** The day of the report; of an event, of the first one. */
  reportedOn: string;
  round: number | null;
  /** Of accords with a name, what makes two names one; see `accordKey`. */
  nameKey: string | null;
  /** Ids of the actors between which it happens. */
  parties: ReadonlySet<string>;
  /** Folded names and country codes of its places. */
  places: ReadonlySet<string>;
  /** Each count as one text; see `countTraits`. */
  counts: ReadonlySet<string>;
  /** What is counted: people, bodies. A return of bodies is no release of people. */
  counted: ReadonlySet<string>;
  /** Ids of the agreements under which it is held. */
  agreements: ReadonlySet<string>;
}

function shares(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some((item) => b.has(item));
}

function isSubset(part: ReadonlySet<string>, whole: ReadonlySet<string>): boolean {
  return part.size > 0 && [...part].every((item) => whole.has(item));
}

/** True where both know something and nothing is common to both. */
function areApart(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size > 0 && b.size > 0 && !shares(a, b);
}

/** True where all that both know is allowed to be the same event. */
function isCompatible(mention: Traits, known: Traits): boolean {
  if (mention.kind !== known.kind) return false;
  if (mention.round !== null && known.round !== null && mention.round !== known.round) return false;
  if (!placesAgree(mention, known) || isNextOne(mention, known)) return false;
  if (areApart(mention.counted, known.counted)) return false;
  if (mention.nameKey !== null && known.nameKey !== null) return isSameAccord(mention, known);
  const { parties } = mention;
  return (
    (isSubset(parties, known.parties) || isSubset(known.parties, parties)) &&
    overlaps(mention.window, known.window)
  );
}

/**
 * An accord is known by its name: 'the Orrin accords' need no date and no parties. Only parties
 * none of whom is shared, or dates that do not overlap, make it another of the same name.
 */
function isSameAccord(mention: Traits, known: Traits): boolean {
  if (mention.nameKey !== known.nameKey) return false;
  if (areApart(mention.parties, known.parties)) return false;
  return !mention.date || !known.date || overlaps(mention.date, known.date);
}

/** An exchange has two ends: each side may report its own. All else happens in one place. */
function placesAgree(mention: Traits, known: Traits): boolean {
  return mention.kind === 'EXCHANGE' || !areApart(mention.places, known.places);
}

/** 'The sides plan a further exchange', after one that is over, speaks of the next one. */
function isNextOne(mention: Traits, known: Traits): boolean {
  return (
    mention.date === null &&
    isPlanned(mention.status) &&
    known.status === EventStatus.COMPLETED &&
    known.window.latest < mention.reportedOn
  );
}

function isSameRange(a: DayRange | null, b: DayRange | null): boolean {
  return a !== null && b !== null && a.earliest === b.earliest && a.latest === b.latest;
}

/** How far apart they are in time; what has no date stands at its report. */
function distance(mention: Traits, known: Traits): number {
  const [a, b] = [mention, known].map(
    ({ date, reportedOn }) => date ?? { earliest: reportedOn, latest: reportedOn },
  );
  return daysBetween(a!, b!);
}

/** How well a compatible event fits, the weightiest criterion first; greater is better. */
function scoreOf(mention: Traits, known: Traits): number[] {
  const sameParties =
    mention.parties.size === known.parties.size && isSubset(mention.parties, known.parties);
  const sameName = mention.nameKey !== null && mention.nameKey === known.nameKey;
  return [
    Number(sameName),
    Number(sameParties),
    -distance(mention, known),
    Number(isSameRange(mention.date, known.date)),
    Number(shares(mention.counts, known.counts)),
    Number(shares(mention.agreements, known.agreements)),
    Number(shares(mention.places, known.places)),
  ];
}

function compareScores(a: number[], b: number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : b[at]! - a[at]!;
}

/**
 * The event of the graph that a mention speaks of: the one that fits best among those that nothing
 * speaks against. Null where there is none, or where two fit equally well. The rule is described in
 * docs/matching.md.
 */
export function matchEvent<K extends Traits>(mention: Traits, candidates: Iterable<K>): K | null {
  const scored = [...candidates]
    .filter((known) => isCompatible(mention, known))
    .map((known) => ({ known, score: scoreOf(mention, known) }))
    .sort((a, b) => compareScores(a.score, b.score));
  const [best, second] = scored;
  if (!best || (second && compareScores(best.score, second.score) === 0)) return null;
  return best.known;
}
