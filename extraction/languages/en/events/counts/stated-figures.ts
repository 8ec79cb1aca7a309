import { collect } from '../../../../text/collect.ts';
import type { Line } from '../scene/line.ts';
import { isMeasure } from './countable.ts';

/** Every exact figure of a document that may count people. */
export function statedFigures(lines: readonly Line[]): Set<number> {
  const figures = collect(lines, (line) =>
    line.quantities.filter((quantity) => !isMeasure(line, quantity)).map(({ value }) => value),
  );
  return new Set(figures.filter((value) => value !== null));
}
