import type { AssertedCount } from './merge-counts.ts';
import { opposite } from './receiver-context.ts';

/** A figure that restates another is not off by more than this share of the greater of the two. */
const MAX_DIFFERENCE = 0.5;
/** The most counts before one that it is compared with. */
const MAX_BEFORE = 40;

/**
 * Gives sides to figures that are told only beside others, in the order of the text: 'the army put
 * it at 40' restates the nearest figure, '45 went the other way' goes to the other side, and a sum
 * of one side's figures is that side's.
 */
export function settleSides(
  counts: readonly AssertedCount[],
  parties: readonly string[],
): AssertedCount[] {
  const settled: AssertedCount[] = [];
  for (const count of counts) {
    const bodies = count.bodies ?? settled.at(-1)?.bodies ?? false;
    const before = settled.slice(-MAX_BEFORE).filter((one) => one.bodies === bodies);
    const sided = before.filter(({ side }) => side !== null);
    settled.push({ ...count, bodies, side: count.side ?? sideOf(count, sided, parties) });
  }
  return settled;
}

function sideOf(
  count: AssertedCount,
  before: readonly AssertedCount[],
  parties: readonly string[],
): string | null {
  if (count.relation === 'SUM') return summedSide(count, before);
  const last = before.at(-1)?.side;
  if (count.relation === 'NEAREST' && count.added && isNear(before.at(-1), count))
    return last ?? null;
  if (count.relation === 'OPPOSITE') return last ? opposite(last, parties) : null;
  return count.relation === 'NEAREST' ? nearestSide(count, before, parties) : null;
}

/** How far apart, in UTF-16 units, a figure and what comes on top of it may stand. */
const MAX_GAP_UNITS = 120;

/** 'counted 157 sailors and, in addition, three civilians' */
function isNear(before: AssertedCount | undefined, { span }: AssertedCount): boolean {
  return before !== undefined && Math.abs(span.start - before.span.end) <= MAX_GAP_UNITS;
}

/** The side whose two figures add up to a sum; null where figures of several sides do. */
function summedSide({ quantity }: AssertedCount, before: readonly AssertedCount[]): string | null {
  const sides = new Set(before.map(({ side }) => side));
  if (sides.size === 1 && quantity.value !== null) {
    const [side = null] = sides;
    const added = before.filter(({ added: more }) => more);
    return added.length > 0 ? side : null;
  }
  return (
    [...sides].find((side) =>
      addsUp(
        quantity.value,
        before.filter((one) => one.side === side),
      ),
    ) ?? null
  );
}

function addsUp(sum: number | null, counts: readonly AssertedCount[]): boolean {
  const values = counts.map(({ quantity }) => quantity.value ?? Number.NaN);
  return values.some((a, i) => values.some((b, j) => i < j && a + b === sum));
}

/** The side of the figure that differs least; of equals, that of who gives the figure. */
function nearestSide(
  count: AssertedCount,
  before: readonly AssertedCount[],
  parties: readonly string[],
): string | null {
  const own = figureOf(count);
  const difference = (one: AssertedCount): number =>
    Math.abs(figureOf(one) - own) / Math.max(figureOf(one), own, 1);
  const least = Math.min(...before.map(difference));
  if (!(least <= MAX_DIFFERENCE)) return null;
  const nearest = new Set(
    before.filter((one) => difference(one) === least).map(({ side }) => side),
  );
  const [side = null] = nearest;
  if (nearest.size === 1) return side;
  const { assertingSide } = count;
  return assertingSide !== null && parties.includes(assertingSide) ? assertingSide : null;
}

function figureOf({ quantity: { value, low, high } }: AssertedCount): number {
  return value ?? low ?? high ?? Number.NaN;
}
