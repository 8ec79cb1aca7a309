import type { FuzzyDate } from '../../../../types.ts';
import { daysBetween } from './calendar.ts';

/** How long before or after publication a date is, in steps that grow; 0 where it is not known. */
export function whenNumber(date: FuzzyDate | null, published: string | null): number {
  if (date === null || published === null) return 0;
  if (date.earliest > published) return daysBetween(published, date.earliest) <= 14 ? 1 : 2;
  if (date.latest >= published) return 3;
  const ago = daysBetween(date.latest, published);
  return ago <= 2 ? 4 : ago <= 7 ? 5 : ago <= 30 ? 6 : ago <= 300 ? 7 : 8;
}
