import type { FuzzyDate } from '../../../../types.ts';
import { anchorOf } from '../scene/anchor.ts';
import { type Line, wordAt } from '../scene/line.ts';

const SPEECH = /^(?:said|says|announced|confirmed|reported|stated|wrote|declared|tweeted|posted)$/;

/** The day on which the lead says that something has happened: 'said on Friday that two are free'. */
export function reportedOn(line: Line): FuzzyDate | null {
  const found = line.dates.find(({ start, end, date }) => {
    const [first, last] = [wordAt(line, start), wordAt(line, end - 1)];
    if (date.precision !== 'DAY' || anchorOf(line, first, last + 1) !== null) return false;
    return line.words
      .slice(0, first)
      .some(({ lower }, i) => SPEECH.test(lower) && line.clauses[i] === line.clauses[first]);
  });
  return found?.date ?? null;
}
