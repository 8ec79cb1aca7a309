import type { SoakReport } from './soak.ts';
import { isGoodStop } from './stops.ts';

const MEGABYTE = 1_000_000;
/** The gateway's heap may grow by less, in megabytes for 100,000 requests. */
const SLOPE_MB = 1;
/** A slope over fewer requests says more of the noise than of a leak. */
const ENOUGH_REQUESTS = 60_000;
/** Over fewer requests the heap may grow by less in all, in megabytes. */
const GROWTH_MB = 32;
/** A subgraph that is back is part of a whole answer within this time, in milliseconds. */
const RECOVERY_MS = 2_000;

/** One thing that a soak must show. */
export interface Check {
  what: string;
  found: string;
  expected: string;
  isMet: boolean;
}

/** What a soak must show, and whether it has. */
export function verdictOf(report: SoakReport): Check[] {
  const { requests, wrong, partial, blows, slowestRecoveryMs, slowestMs, heap, stops } = report;
  const slope = (report.heapSlope * 100_000) / MEGABYTE;
  const growth = ((heap.at(-1)?.bytes ?? 0) - (heap[0]?.bytes ?? 0)) / MEGABYTE;
  const isLong = requests >= ENOUGH_REQUESTS;
  const recovery = Math.round(slowestRecoveryMs);
  return [
    { what: 'answers', found: `${requests}`, expected: 'some', isMet: requests > 0 },
    {
      what: 'answers by the metrics',
      found: `${report.counted}`,
      expected: 'no fewer',
      isMet: report.counted >= requests,
    },
    { what: 'wrong answers', found: `${wrong}`, expected: '0', isMet: wrong === 0 },
    {
      what: 'answers with a part missing',
      found: `${partial}`,
      expected: 'some',
      isMet: partial > 0,
    },
    { what: 'faults', found: `${blows}`, expected: 'some', isMet: blows > 0 },
    {
      what: 'slowest recovery, ms',
      found: `${recovery}`,
      expected: `< ${RECOVERY_MS}`,
      isMet: recovery < RECOVERY_MS,
    },
    {
      what: 'stops under load without a failed request',
      found: `${stops.filter(isGoodStop).length}`,
      expected: `${stops.length}`,
      isMet: stops.length > 0 && stops.every(isGoodStop),
    },
    { what: 'slowest answer, ms', found: `${Math.round(slowestMs)}`, expected: '', isMet: true },
    {
      what: 'heap slope, MB per 100,000 requests',
      found: slope.toFixed(2),
      expected: isLong ? `< ${SLOPE_MB}` : '(too few requests)',
      isMet: !isLong || slope < SLOPE_MB,
    },
    {
      what: 'heap growth, MB',
      found: growth.toFixed(2),
      expected: isLong ? '' : `< ${GROWTH_MB}`,
      isMet: isLong || growth < GROWTH_MB,
    },
  ];
}
