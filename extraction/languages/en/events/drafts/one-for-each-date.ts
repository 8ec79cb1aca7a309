import { mayBeSameDate } from '../dates/fuzzy-date.ts';
import { type Line, wordAt } from '../scene/line.ts';
import type { EventDraft } from './event-draft.ts';

/** The most words between two dates of a list: 'in Orrin in May and in Varnia in November'. */
const MAX_GAP_WORDS = 8;

/** What a plural tells of: 'rounds in May and in November' are two, each with its own date. */
export function oneForEachDate(draft: EventDraft, dates: Line['dates']): EventDraft[] {
  const { line, trigger } = draft;
  if (!trigger.plural || trigger.verb !== null || dates.length < 2) return [draft];
  const apart = dates.every((one, i) => {
    const next = dates[i + 1];
    return !next || (!mayBeSameDate(one.date, next.date) && isListed(line, one, next));
  });
  if (!apart) return [draft];
  return dates.map(({ date }, i) =>
    i === 0 ? { ...draft, date } : { ...draft, date, counts: [], places: [], helpers: [] },
  );
}

function isListed(line: Line, one: Line['dates'][number], next: Line['dates'][number]): boolean {
  const between = line.words.slice(wordAt(line, one.end - 1) + 1, wordAt(line, next.start));
  return (
    between.length <= MAX_GAP_WORDS &&
    /^(?:and|,|then)$/.test(between[0]?.lower ?? '') &&
    !between.some(({ text }) => /^[;:.–—]$/.test(text))
  );
}
