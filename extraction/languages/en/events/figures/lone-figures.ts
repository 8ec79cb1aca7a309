import type { Line } from '../scene/line.ts';
import type { Trigger } from '../triggers/trigger.ts';
import type { WeighedFigure } from './weighed-figure.ts';

/** From this probability on a figure is believed that no word of exchange stands beside. */
const LEAST_PROBABILITY = 0.9;

/**
 * A line without words of exchange, with a trigger for each figure in it that surely counts people
 * handed over: 'Of the men who walked out of the gate, 40 were soldiers.'
 */
export function withLoneFigures(line: Line): Line {
  if (line.triggers.some(({ kind }) => kind === 'EXCHANGE')) return line;
  const lone = line.figures.filter(({ count }) => count >= LEAST_PROBABILITY).map(triggerOf);
  if (lone.length === 0) return line;
  return { ...line, triggers: [...line.triggers, ...lone].sort((a, b) => a.first - b.first) };
}

function triggerOf({ quantity: { first, end }, single }: WeighedFigure): Trigger {
  const base = { kind: 'EXCHANGE', first, end, verb: 'PAST', act: 'FIGURE' } as const;
  const groups: Trigger['groups'] = [];
  const figure = single ? 'GONE' : 'STATED';
  return { ...base, figure, strength: 'WEAK', groups, plural: false, name: null };
}
