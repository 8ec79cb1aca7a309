import type { Dispatch, Passage } from '../../evaluation/index.ts';
import { QUESTIONS } from '../../extraction/languages/en/events/figures/figure-model.ts';
import { addScores, type WeightTable } from '../../extraction/learning/weight-table.ts';
import { type FigureExample, figureExamples, passageExamples } from './examples.ts';
import { trainFigures } from './train-figures.ts';

/** In how many parts the reports are cut, so that no figure is judged by a model that has seen it. */
const FOLDS = 6;

/** How well a question is answered on reports that the model has not seen, in per cent. */
export interface FigureQuality {
  question: (typeof QUESTIONS)[number];
  precision: number;
  recall: number;
}

/**
 * Trains the judge of figures on annotated reports and marked passages, and measures it on those
 * that it has not learnt from.
 */
export function trainFigureJudge(
  reports: readonly Dispatch[],
  passages: readonly Passage[],
): { figures: WeightTable; crossValidated: FigureQuality[] } {
  const examples = [...figureExamples(reports), ...passageExamples(passages, reports.length)];
  return { figures: trainFigures(examples), crossValidated: qualityOf(examples) };
}

function qualityOf(examples: readonly FigureExample[]): FigureQuality[] {
  const tallies = QUESTIONS.map(() => ({ both: 0, said: 0, so: 0 }));
  for (let fold = 0; fold < FOLDS; fold++) {
    const table = trainFigures(examples.filter(({ report }) => report % FOLDS !== fold));
    for (const { rows, answers } of examples.filter(({ report }) => report % FOLDS === fold)) {
      const scores = new Float64Array(QUESTIONS.length);
      addScores(table, rows, rows.length, scores, 0);
      for (const [column, answer] of answers.entries()) {
        if (answer === null) continue;
        const said = Number(scores[column]! > 0);
        const tally = tallies[column]!;
        tally.said += said;
        tally.so += answer;
        tally.both += said * answer;
      }
    }
  }
  return QUESTIONS.map((question, column) => {
    const { both, said, so } = tallies[column]!;
    return { question, precision: (100 * both) / said, recall: (100 * both) / so };
  });
}
