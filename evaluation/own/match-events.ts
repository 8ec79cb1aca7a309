import type { EventExtraction, Extraction } from '../../extraction/index.ts';
import { type Matching, matchBest } from '../scoring/matching.ts';
import { actorOf, isSide } from './actors.ts';
import type { GoldEvent } from './annotation.ts';
import { sameCount } from './counts.ts';
import type { Dispatch } from './dispatch.ts';

/**
 * Annotated and found events of one kind, unless their dates or parties exclude each other; those
 * with the same date, counts and status first.
 */
export function matchEvents(
  { events }: Dispatch,
  extraction: Extraction,
): Matching<GoldEvent, EventExtraction> {
  return matchBest(events, extraction.events, (a, b) => likeness(a, b, extraction));
}

function likeness(gold: GoldEvent, found: EventExtraction, extraction: Extraction): number {
  if (gold.kind !== found.kind || datesApart(gold, found)) return 0;
  if (partiesApart(gold, found, extraction)) return 0;
  const shared = gold.counts.filter((one) =>
    found.counts.some((other) => sameCount(one, other, extraction)),
  );
  const agreeing = Number(gold.status === found.status);
  return 1 + 4 * Number(sameDate(gold, found)) + 2 * shared.length + agreeing;
}

/** Whether both have the same first and last possible day, or neither has a date. */
export function sameDate({ date: a }: GoldEvent, { date: b }: EventExtraction): boolean {
  if (a === null || b === null) return a === b;
  return a.earliest === b.earliest && a.latest === b.latest;
}

function datesApart({ date: a }: GoldEvent, { date: b }: EventExtraction): boolean {
  return a !== null && b !== null && (a.latest < b.earliest || b.latest < a.earliest);
}

function partiesApart(gold: GoldEvent, found: EventExtraction, extraction: Extraction): boolean {
  const parties = found.participants
    .filter(({ role }) => role === 'PARTY')
    .flatMap(({ actor }) => actorOf(extraction, actor) ?? []);
  if (gold.parties.length === 0 || parties.length === 0) return false;
  return !gold.parties.some((side) => parties.some((party) => isSide(party, side)));
}
