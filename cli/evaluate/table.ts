import type { Figure } from '../../evaluation/index.ts';

const HEAD = ['on', 'measure', 'figure', 'goal', ''];

/** The figures beside their goals as lines of a table; a missed goal is marked. */
export function tableOf(figures: readonly Figure[]): string {
  const rows = [HEAD, ...figures.map(rowOf)];
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  const lines = rows.map((row) => row.map((cell, i) => pad(cell, widths[i]!, i)).join('  '));
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}

function rowOf({ on, measure, figure, unit, goal, reached }: Figure): string[] {
  const digits = unit === 'COUNT' ? 0 : 1;
  const sign = unit === 'POINTS' && figure !== null && figure > 0 ? '+' : '';
  const shownFigure = figure === null ? '-' : `${sign}${figure.toFixed(digits)}`;
  return [on, measure, shownFigure, goalText(unit, goal), reached ? '' : 'missed'];
}

function goalText(unit: Figure['unit'], goal: number | null): string {
  if (goal === null) return '-';
  if (unit === 'ERROR') return `≤${goal}`;
  return unit === 'POINTS' ? `±${goal}` : String(goal);
}

/** Numbers stand at the right. */
function pad(cell: string, width: number, column: number): string {
  return column === 2 || column === 3 ? cell.padStart(width) : cell.padEnd(width);
}

/** The first misses of each measure, for reading. */
export function missesOf(figures: readonly Figure[], most: number): string {
  if (most === 0) return '';
  const parts = figures
    .filter(({ misses }) => misses.length > 0)
    .map(({ on, measure, misses, unit }) => {
      const shown = misses.slice(0, most).map((miss) => `  ${miss}`);
      const what = unit === 'ERROR' ? 'bins of confidence' : 'misses';
      return [`\n${on}, ${measure}: ${misses.length} ${what}`, ...shown].join('\n');
    });
  return parts.map((part) => `${part}\n`).join('');
}
