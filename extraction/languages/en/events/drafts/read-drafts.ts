import type { WeightTable } from '../../../../learning/weight-table.ts';
import type { Place, Reading } from '../../../../reading.ts';
import { collect } from '../../../../text/collect.ts';
import { readCounts } from '../counts/read-counts.ts';
import { dayOf } from '../dates/calendar.ts';
import { dayDate, widthDays } from '../dates/fuzzy-date.ts';
import { agentsIn } from '../roles/agents.ts';
import { helpersIn } from '../roles/helpers.ts';
import { anchorOf } from '../scene/anchor.ts';
import { type Line, wordAt } from '../scene/line.ts';
import type { Sides } from '../scene/sides.ts';
import { CUES } from '../status/cues.ts';
import { statusOf } from '../status/index.ts';
import { phraseAt } from '../text/phrases.ts';
import { EXPECTED } from '../triggers/follow-triggers.ts';
import type { Trigger } from '../triggers/trigger.ts';
import { chooseDate } from './choose-date.ts';
import { countedBack } from './counted-back.ts';
import type { EventDraft } from './event-draft.ts';
import { frameOfVerb } from './framed.ts';
import { oneForEachDate } from './one-for-each-date.ts';
import { referenceOf } from './reference.ts';
import { reportedOn } from './reported-on.ts';
import { talksSpan } from './talks-span.ts';
import { wholeStatus } from './whole.ts';

/**
 * What each trigger of a line says, with the dates, places, counts and helpers that belong to it.
 *
 * @param dates the weights by which dates are chosen; null for the rules alone.
 */
export function readDrafts(
  reading: Reading,
  line: Line,
  sides: Sides,
  parties: readonly string[],
  dates: WeightTable | null,
): EventDraft[] {
  if (line.triggers.length === 0) return [];
  const counts = readCounts(line, sides, parties);
  const helpers = helpersIn(line, agentsIn(reading, sides, line));
  const drafts = line.triggers.map((trigger) => ({
    line,
    trigger,
    reference: leadsNowhere(line, trigger) ? 'GENERIC' : referenceOf(line, trigger),
    status: draftStatus(line, trigger),
    whole: wholeStatus(line, trigger) !== null,
    date: dateOf(line, trigger),
    reported: reportedOn(line),
    places: placesOf(reading, line, trigger),
    counts: counts.filter((count) => count.trigger === trigger),
    helpers: helpers.filter(({ at }) => anchorOf(line, at) === trigger),
    sides: sidesOf(line, trigger, sides),
  }));
  const published = dayOf(reading.document.publishedAt);
  return collect(drafts, (draft) => {
    const date = dates ? chooseDate(draft, published, dates) : draft.date;
    return oneForEachDate({ ...draft, date }, datesOf(line, draft.trigger));
  });
}

/** 'More may follow' tells of no exchange until it has a day. */
function leadsNowhere(line: Line, trigger: Trigger): boolean {
  const { lower } = line.words[trigger.first]!;
  const due = trigger.act === 'SWAP' && EXPECTED.test(lower);
  return (lower === 'follow' || due) && dateOf(line, trigger) === null;
}

/** How far before talks, in words, 'at the end of' may stand. */
const MAX_END_WORDS = 7;

/** 'It was signed at the end of two days of talks': they ended on the day named before. */
function endedThen(line: Line, { kind, first }: Trigger): EventDraft['date'] {
  const from = Math.max(0, first - MAX_END_WORDS);
  const at = line.words.findIndex(({ lower }, i) => i >= from && i < first && lower === 'end');
  if (kind !== 'NEGOTIATION' || at < 2 || line.words[at - 2]!.lower !== 'at') return null;
  const own = line.dates.findLast(
    ({ start, date }) => date.precision === 'DAY' && wordAt(line, start) < at,
  );
  const day = own?.date.earliest ?? line.dayBefore;
  return day === null ? null : dayDate(day, own?.date.text ?? day);
}

function draftStatus(line: Line, trigger: Trigger): EventDraft['status'] {
  if (trigger.act === 'FIGURE') return null;
  return wholeStatus(line, trigger) ?? statusOf(line, trigger.leftOut ?? trigger);
}

/** The dates that belong to a trigger. */
function datesOf(line: Line, trigger: Trigger): Line['dates'] {
  return line.dates.filter(({ start, end }) => {
    const [first, last] = [wordAt(line, start), wordAt(line, end - 1)];
    return (
      (!isBound(line, first, last) || isStandstill(line, trigger, first)) &&
      !isDateline(line, first) &&
      !isEnd(line, trigger, first) &&
      anchorOf(line, first, last + 1) === trigger
    );
  });
}

/** The narrowest of the dates that belong to a trigger. */
function dateOf(line: Line, trigger: Trigger): EventDraft['date'] {
  const dates = datesOf(line, trigger);
  const own = dates.find(({ end }) => wordAt(line, end - 1) === trigger.first - 1);
  if (own && trigger.kind === 'AGREEMENT') return own.date;
  const best = dates.map(({ date }) => date).sort((a, b) => widthDays(a) - widthDays(b))[0] ?? null;
  const day = best ?? endedThen(line, trigger) ?? countedBack(line, trigger);
  const frame = day === null ? frameOfVerb(line, trigger) : null;
  return talksSpan(line, trigger, day) ?? (frame ? dateOf(line, frame) : day);
}

/** 'ORRIN, Sept. 10 —' is where and when the report was filed. */
function isDateline({ words }: Line, first: number): boolean {
  const filed = words
    .slice(0, first)
    .every(({ kind, text }) => kind === 'MARK' || text === text.toUpperCase());
  return (
    filed && first > 0 && words.slice(first, first + 8).some(({ text }) => /^[–—-]$/.test(text))
  );
}

/** Verbs whose day is not that of the exchange itself. */
const GOES_ON = /^(?:continu(?:e|es|ed)|ends|expires)$/;

/**
 * 'The truce collapsed on Sunday' dates its end, 'will continue on Sunday' what goes on; talks that
 * break off have no other day.
 */
function isEnd(line: Line, { kind }: Trigger, first: number): boolean {
  if (kind === 'NEGOTIATION') return false;
  const before = line.words.slice(Math.max(0, first - 3), first);
  if (kind === 'EXCHANGE' && before.some(({ lower }) => GOES_ON.test(lower))) return true;
  return [1, 2, 3].some((back) => {
    const cue = phraseAt(line.words, first - back, CUES)?.value;
    return cue === 'CANCELLED' || cue === 'SUSPENDED';
  });
}

/** 'The talks have been frozen since May': that is when they broke off. */
function isStandstill({ words }: Line, { kind }: Trigger, first: number): boolean {
  const since = [first, first - 1].find((at) => words[at]?.lower === 'since');
  if (kind !== 'NEGOTIATION' || since === undefined) return false;
  const cue = phraseAt(words, since - 1, CUES)?.value;
  return cue === 'SUSPENDED' || cue === 'CANCELLED';
}

/** 'since 2022', 'until Friday', 'before Sunday': a bound, not the day itself. */
function isBound({ words, clauses, triggers }: Line, first: number, last = first): boolean {
  const own = clauses.indexOf(clauses[first]!);
  const told = triggers.some((one) => one.verb !== null && clauses[one.first] === clauses[first]);
  if (/^(?:since|until)$/.test(words[own]!.lower) && !told) return true;
  if (words[last + 1]?.text === ',' && words[last + 2]?.lower === 'when') return false;
  return [0, 1, 2].some((back) =>
    /^(?:since|until|till|before|after|by)$/.test(words[first - back]?.lower ?? ''),
  );
}

/** The places that are said to be where it happens: 'in Turkey', 'the Orrin talks'. */
function placesOf(reading: Reading, line: Line, trigger: Trigger): EventDraft['places'] {
  const places = reading.placesIn(line).filter((place, i, all) => {
    const first = wordAt(line, place.start);
    const end = wordAt(line, place.end - 1) + 1;
    const inside = trigger.first <= first && first < trigger.end;
    if (inside || isBound(line, first) || isCountryOf(line, all[i - 1], place)) return false;
    const where =
      isWhere(line, all, i) ||
      (trigger.verb === null && place.kind !== 'COUNTRY' && end === trigger.first);
    return where && anchorOf(line, first, end) === trigger;
  });
  return places.map(({ name, countryCode }) => ({ name, countryCode }));
}

/** The country after a city of it: 'in Istanbul, Turkey'. */
function isCountryOf(line: Line, city: Place | undefined, place: Place): boolean {
  if (!city || place.kind !== 'COUNTRY' || city.countryCode !== place.countryCode) return false;
  return wordAt(line, place.start) - wordAt(line, city.end - 1) === 2;
}

/** 'in Orrin', 'at the palace', and what is joined to it: 'in Varnia and Orrin'. */
function isWhere(line: Line, all: readonly Place[], i: number): boolean {
  const first = wordAt(line, all[i]!.start);
  if (/^['’]s?$/.test(line.words[wordAt(line, all[i]!.end - 1) + 1]?.text ?? '')) return false;
  const before = [1, 2].map((back) => line.words[first - back]?.lower ?? '');
  if (/^(?:war|conflict|fighting|captivity|captured)$/.test(before[1]!)) return false;
  if (/^(?:in|at|near|outside|via)$/.test(before[0]!)) return true;
  if (
    /^(?:in|at|near)$/.test(before[1]!) &&
    /^(?:the|eastern|western|northern|southern|central)$/.test(before[0]!)
  )
    return true;
  const other = all[i - 1];
  if (!other) return false;
  const between = line.words.slice(wordAt(line, other.end - 1) + 1, first);
  return (
    between.length <= 3 &&
    between.every(({ lower }) => /^(?:and|the|,|in|then)$/.test(lower)) &&
    between.length > 0 &&
    isWhere(line, all, i - 1)
  );
}

/** The sides that act in a trigger's own clause. */
function sidesOf(line: Line, trigger: Trigger, sides: Sides): string[] {
  const inClause = sides.inLine(line).filter(({ start, locative }) => {
    return !locative && line.clauses[wordAt(line, start)] === line.clauses[trigger.first];
  });
  return [...new Set(inClause.map(({ side }) => side))];
}
