import { Features } from '../../../../learning/features.ts';
import { addScores, type WeightTable } from '../../../../learning/weight-table.ts';
import { isCountable, withoutParts } from '../counts/countable.ts';
import type { Line } from '../scene/line.ts';
import { candidatesOf } from './candidate.ts';
import { type FigurePlace, type FigureScene, fillFigureFeatures } from './figure-features.ts';
import type { WeighedFigure } from './weighed-figure.ts';

/** The table of weights has 2 to that power rows. */
export const FIGURE_BITS = 15;

/** What is learnt of a figure, a column of weights each; the reader asks the first alone. */
export const QUESTIONS = ['COUNT', 'BODIES', 'PLANNED', 'TOTAL'] as const;

/** The figures of a document's lines, in their order, with what the whole document tells of them. */
export function figurePlaces(lines: readonly Line[]): FigurePlace[][] {
  const all = lines.map(candidatesOf);
  const told = new Map<number, number>();
  const headline = new Set<number>();
  for (const [i, candidates] of all.entries()) {
    for (const { quantity, single } of candidates) {
      if (single || quantity.value === null) continue;
      told.set(quantity.value, (told.get(quantity.value) ?? 0) + 1);
      if (lines[i]!.headline) headline.add(quantity.value);
    }
  }
  const exchanges = lines.filter(({ triggers }) =>
    triggers.some(({ kind }) => kind === 'EXCHANGE'),
  ).length;
  const scene: FigureScene = { told, headline, exchanges };
  return lines.map((line, i) =>
    all[i]!.map((_, index) => ({ line, candidates: all[i]!, index, scene })),
  );
}

/** Weighs every figure of a document, line by line; none where nothing speaks of an exchange. */
export function weighFigures(lines: readonly Line[], model: WeightTable): WeighedFigure[][] {
  if (!lines.some(({ triggers }) => triggers.some(({ kind }) => kind === 'EXCHANGE'))) {
    return lines.map(() => []);
  }
  const features = new Features(FIGURE_BITS);
  return figurePlaces(lines).map((places, i) => {
    const line = lines[i]!;
    const whole = new Set(
      withoutParts(
        line,
        places.map(({ candidates, index }) => candidates[index]!.quantity),
      ),
    );
    return places.map((place) => {
      const candidate = place.candidates[place.index]!;
      const { quantity, group } = candidate;
      fillFigureFeatures(features, place);
      const scores = new Float64Array(QUESTIONS.length);
      addScores(model, features.rows, features.count, scores, 0);
      return {
        ...candidate,
        owned: line.triggers.some(({ groups }) => groups.some(({ head }) => head === group?.head)),
        countable: whole.has(quantity) && isCountable(line, quantity, group),
        count: 1 / (1 + Math.exp(-scores[0]!)),
      };
    });
  });
}
