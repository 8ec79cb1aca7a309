import { isMeasure } from '../counts/countable.ts';
import type { Quantity } from '../numbers/quantities.ts';
import type { PeopleGroup } from '../people/people-groups.ts';
import type { Line } from '../scene/line.ts';
import type { Candidate } from './weighed-figure.ts';

/** What a line must tell for its figures to be found. */
export type FigureLine = Pick<Line, 'words' | 'quantities' | 'groups' | 'dates'>;

const PLURAL = /(?:s|men|women|people|children|personnel|troops|crew|dead|fallen)$/;

/** The figures of a line that may count people, from left to right; no measures and no dates. */
export function candidatesOf(line: FigureLine): Candidate[] {
  const numbers = line.quantities
    .filter((quantity) => !isMeasure(line, quantity) && !isDate(line, quantity))
    .map((quantity) => {
      const group = line.groups.find((one) => one.quantity === quantity) ?? null;
      return { quantity, group, single: false };
    });
  const singles = line.groups
    .filter((group) => group.quantity === null && !PLURAL.test(line.words[group.head]!.lower))
    .map((group) => ({ quantity: oneOf(group), group, single: true }));
  return [...numbers, ...singles].sort((a, b) => a.quantity.first - b.quantity.first);
}

function isDate({ words, dates }: FigureLine, { first, end }: Quantity): boolean {
  const [from, to] = [words[first]!.start, words[end - 1]!.end];
  return dates.some((date) => from < date.end && date.start < to);
}

function oneOf({ first, end }: PeopleGroup): Quantity {
  return { first, end, value: 1, low: 1, high: 1, approximate: false };
}
