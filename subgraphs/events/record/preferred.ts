import {
  type Candidate,
  lastReported,
  originals,
  type RankingRule,
} from '../../../platform/assertion/rerank.ts';
import type { CountAssertion } from '../assertions/count-assertion.ts';
import type { DateAssertion } from '../assertions/date-assertion.ts';
import type { StatusAssertion } from '../assertions/status-assertion.ts';
import { EventStatus, progressOf } from '../event-status.ts';
import { daysBetween } from './window.ts';

/** Negative where the first of two numbers or texts is the greater. */
function greaterFirst<T extends string | number>(a: T, b: T): number {
  return a > b ? -1 : a < b ? 1 : 0;
}

function confidence(candidate: Candidate<CountAssertion>): number {
  return Math.max(...candidate.supports.map((support) => support.confidence));
}

function isExact({ approximate, low, high }: CountAssertion): boolean {
  const isPoint = low === high;
  return !approximate && isPoint;
}

/** How many days a date leaves open; 0 for a day. */
function widthDays({ when: { earliest, latest } }: DateAssertion): number {
  const [from, until] = [earliest, latest].map((day) => ({ earliest: day, latest: day }));
  return daysBetween(from!, until!);
}

/**
 * Of the counts of one measure and side: stated by most originals, then exact before approximate or
 * open, then last reported, then of higher confidence.
 */
export const COUNT_RULE: RankingRule<CountAssertion> = {
  groupOf: ({ measure, sideId }) => `${measure} ${sideId ?? ''}`,
  compare: (a, b) =>
    greaterFirst(originals(a), originals(b)) ||
    greaterFirst(Number(isExact(a.assertion)), Number(isExact(b.assertion))) ||
    greaterFirst(lastReported(a), lastReported(b)) ||
    greaterFirst(confidence(a), confidence(b)),
};

/** A known status before an unknown one; then last reported, by most originals, further along. */
export const STATUS_RULE: RankingRule<StatusAssertion> = {
  groupOf: () => 'status',
  compare: (a, b) =>
    greaterFirst(Number(isKnown(a.assertion)), Number(isKnown(b.assertion))) ||
    greaterFirst(lastReported(a), lastReported(b)) ||
    greaterFirst(originals(a), originals(b)) ||
    greaterFirst(progressOf(a.assertion.status), progressOf(b.assertion.status)),
};

function isKnown({ status }: StatusAssertion): boolean {
  return status !== EventStatus.UNKNOWN;
}

/** The most precise date, then by most originals, then last reported. */
export const DATE_RULE: RankingRule<DateAssertion> = {
  groupOf: () => 'date',
  compare: (a, b) =>
    greaterFirst(widthDays(b.assertion), widthDays(a.assertion)) ||
    greaterFirst(originals(a), originals(b)) ||
    greaterFirst(lastReported(a), lastReported(b)),
};

/** Places, participants and links stand side by side. */
export const SIDE_BY_SIDE: RankingRule<never> = { groupOf: () => null, compare: () => 0 };
