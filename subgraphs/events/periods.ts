import { NewsgraphError } from '../../platform/errors.ts';
import { TimelineStep } from './timeline-step.ts';

/** The most periods that one timeline has. */
export const MAX_PERIODS = 400;

/** One period: its first and its last day. */
export interface Period {
  from: string;
  until: string;
}

const DAY_MS = 86_400_000;

const dayOf = (instant: Date) => instant.toISOString().slice(0, 10);

function daysAfter(day: string, days: number): string {
  return dayOf(new Date(Date.parse(day) + days * DAY_MS));
}

/** The first day of the period that a day lies in. */
export function periodStart(day: string, step: TimelineStep): string {
  if (step === TimelineStep.DAY) return day;
  if (step === TimelineStep.MONTH) return `${day.slice(0, 7)}-01`;
  if (step === TimelineStep.YEAR) return `${day.slice(0, 4)}-01-01`;
  const daysSinceMonday = (new Date(day).getUTCDay() + 6) % 7;
  return daysAfter(day, -daysSinceMonday);
}

/** The first day of the period after the one that begins on `start`. */
function nextStart(start: string, step: TimelineStep): string {
  if (step === TimelineStep.DAY) return daysAfter(start, 1);
  if (step === TimelineStep.WEEK) return daysAfter(start, 7);
  // 31 days after the first of a month is in the next one, 366 after the first of a year likewise.
  return periodStart(daysAfter(start, step === TimelineStep.MONTH ? 31 : 366), step);
}

/**
 * All periods from the one of `first` to the one of `last`, without gaps.
 *
 * @throws BAD_USER_INPUT where there are more than `MAX_PERIODS`.
 */
export function periodsBetween(first: string, last: string, step: TimelineStep): Period[] {
  const periods: Period[] = [];
  for (let from = periodStart(first, step); from <= last; ) {
    if (periods.length === MAX_PERIODS) {
      const detail = `A timeline has at most ${MAX_PERIODS} periods; ${first} to ${last} by ${step} has more. Narrow the filter or take a longer step.`;
      throw new NewsgraphError('BAD_USER_INPUT', detail);
    }
    const next = nextStart(from, step);
    periods.push({ from, until: daysAfter(next, -1) });
    from = next;
  }
  return periods;
}
