import { type HostileCost, MOST_BEYOND_MS } from '../../bench/index.ts';
import { columnsOf } from './columns.ts';

/** What `bench hostile` finds, the slowest first. */
export interface HostileReport {
  costs: HostileCost[];
  mostBeyondMs: number;
  reached: boolean;
}

/** Compares what was measured with the bound. */
export function hostileReport(costs: readonly HostileCost[]): HostileReport {
  return {
    costs: costs.toSorted((a, b) => b.ms - a.ms),
    mostBeyondMs: MOST_BEYOND_MS,
    reached: costs.every(({ beyondMs }) => beyondMs <= MOST_BEYOND_MS),
  };
}

/** The report as a table. */
export function hostileTable({ costs, mostBeyondMs, reached }: HostileReport): string {
  const rows = columnsOf([
    ['1 MB of', 'ms', 'beyond clean text', 'at most'],
    ...costs.map(({ name, ms, beyondMs }) => [
      name,
      ms.toFixed(0),
      beyondMs.toFixed(0),
      `${mostBeyondMs}${beyondMs > mostBeyondMs ? ' passed' : ''}`,
    ]),
  ]);
  return `${rows}${reached ? '' : 'missed\n'}`;
}
