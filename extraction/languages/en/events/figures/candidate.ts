import { isMeasure } from '../counts/countable.ts';
import type { Quantity } from '../numbers/quantities.ts';
import type { PeopleGroup } from '../people/people-groups.ts';
import type { Line } from '../scene/line.ts';
import { isExchangeNoun } from '../triggers/exchange-nouns.ts';
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
    .filter((group) => group.quantity === null && isSingle(line, group))
    .map((group) => ({ quantity: oneOf(group), group, single: true }));
  return [...numbers, ...singles].sort((a, b) => a.quantity.first - b.quantity.first);
}

/** 'a captured airman', but not the first words of 'prisoner exchange' and 'prisoner lists'. */
function isSingle({ words }: FigureLine, { head, end }: PeopleGroup): boolean {
  const next = words[end]?.lower ?? '';
  return !PLURAL.test(words[head]!.lower) && !isExchangeNoun(next) && !OF_PEOPLE.test(next);
}

/** What words for people only describe. */
const OF_PEOPLE =
  /^(?:lists?|releases?|talks|negotiations?|deals?|issues?|files?|camps?|protocols?|transfers?|returns?|repatriations?|affairs|families|rights)$/;

function isDate({ words, dates }: FigureLine, { first, end }: Quantity): boolean {
  const [from, to] = [words[first]!.start, words[end - 1]!.end];
  return dates.some((date) => from < date.end && date.start < to);
}

function oneOf({ first, end }: PeopleGroup): Quantity {
  return { first, end, value: 1, low: 1, high: 1, approximate: false };
}
