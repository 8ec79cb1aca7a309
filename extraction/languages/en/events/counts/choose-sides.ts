import { Features } from '../../../../learning/features.ts';
import { scoreOf, type WeightTable } from '../../../../learning/weight-table.ts';
import { type Line, wordAt } from '../scene/line.ts';
import type { Sides } from '../scene/sides.ts';
import type { AssertedCount } from './merge-counts.ts';
import type { ReceiverContext } from './receiver-context.ts';
import { settleSides } from './settle-sides.ts';
import {
  figureFacts,
  SIDE_BITS,
  type SidedBefore,
  type SidedFigure,
  type SideOption,
  sideFeatures,
} from './side-features.ts';
import { withSideWords } from './side-words.ts';

/** A count with the sentence that gives it. */
export interface PlacedCount extends AssertedCount {
  line: Line;
}

/** The figures of one event in the order of the text; counts of one figure for each side are one. */
export function sidedFigures(
  counts: readonly PlacedCount[],
  plainSides: Sides,
  parties: readonly string[],
): SidedFigure[] {
  const sides = withSideWords(plainSides, parties);
  const settled = settleSides(counts, parties);
  const figures: (SidedFigure & { settled: (string | null)[]; ruled: (string | null)[] })[] = [];
  for (const [i, count] of counts.entries()) {
    const last = figures.at(-1);
    const { line, trigger } = count;
    if (last && last.context.line === line && last.count.span.start === count.span.start) {
      last.ruled.push(count.side);
      last.settled.push(settled[i]!.side);
      continue;
    }
    const context: ReceiverContext = { line, trigger, sides, parties };
    const first = wordAt(line, count.span.start);
    const group =
      line.groups.find((one) => one.quantity?.first === first || one.first === first) ?? null;
    const own = { ...count, bodies: settled[i]!.bodies };
    figures.push({
      context,
      count: own,
      group,
      ruled: [count.side],
      settled: [settled[i]!.side],
      first,
    });
  }
  return figures;
}

/** The options of a figure: nobody in particular, both parties, and every side near it. */
export function sideOptions({ context: { line, sides, parties } }: SidedFigure): SideOption[] {
  const near = [...sides.inLine(line), ...sides.before(line)].map(({ side }) => side);
  const keys = [...new Set([...parties, ...near])].slice(0, MAX_SIDES);
  return [
    { none: true },
    ...(parties.length === 2 ? [{ both: true } as const] : []),
    ...keys.map((side) => ({ side })),
  ];
}

const MAX_SIDES = 8;

/** Gives each figure of an event the side that scores best, in the order of the text. */
export function chooseSides(
  counts: readonly PlacedCount[],
  sides: Sides,
  parties: readonly string[],
  table: WeightTable,
): AssertedCount[] {
  const features = new Features(SIDE_BITS);
  const before: SidedBefore[] = [];
  return sidedFigures(counts, sides, parties).flatMap((figure) => {
    const facts = figureFacts(figure);
    let best: SideOption = { none: true };
    let most = Number.NEGATIVE_INFINITY;
    for (const option of sideOptions(figure)) {
      sideFeatures(features, option, figure, facts, before);
      const score = scoreOf(table, features.rows, features.count);
      if (score > most) [best, most] = [option, score];
    }
    before.push({ figure, option: best });
    return sidesOf(best, parties).map((side) => ({ ...figure.count, side }));
  });
}

function sidesOf(option: SideOption, parties: readonly string[]): readonly (string | null)[] {
  if ('side' in option) return [option.side];
  return 'both' in option ? parties : [null];
}
