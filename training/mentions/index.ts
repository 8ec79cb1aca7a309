import type { EventModels } from '../../extraction/languages/en/events/mentions/models.ts';
import type { ModelFigure } from '../attribution/figures.ts';
import { eventFigures } from './figures.ts';
import type { ClauseExample, TrainingReport } from './report.ts';
import { trainMentions } from './train-mentions.ts';

export { reportOf, type TrainingReport } from './report.ts';

/** What the models of events are worth. */
export interface EventTraining {
  models: EventModels;
  /** On the reports that they learnt from. */
  trained: ModelFigure[];
  /** On each report by models that learnt from others. */
  crossValidated: ModelFigure[];
}

/** In how many parts the reports are cut, so that none is read by models that have seen it. */
const FOLDS = 5;

/**
 * Trains the models of events. `marked` reports say which words are evidence; models are judged on
 * them. `others` are learnt from only, since their evidence is derived from what the rules find.
 */
export function trainEvents(
  marked: readonly TrainingReport[],
  others: readonly TrainingReport[],
  onStep: (step: string) => void,
): EventTraining {
  const modelsOf = (reports: readonly TrainingReport[]): EventModels => ({
    mentions: trainMentions([...reports, ...others].flatMap(clausesToLearn)),
  });
  onStep('mentions of events');
  const models = modelsOf(marked);
  onStep('mentions of events, by folds');
  const byFold = Array.from({ length: FOLDS }, (_, fold) =>
    modelsOf(marked.filter((_, i) => i % FOLDS !== fold)),
  );
  return {
    models,
    trained: eventFigures(marked, () => models),
    crossValidated: eventFigures(marked, (i) => byFold[i % FOLDS]!),
  };
}

/** Reports of something else are few, and what tells them apart is learnt so many times over. */
const TIMES_OTHER = 3;

function clausesToLearn({ dispatch, clauses }: TrainingReport): ClauseExample[] {
  const times = dispatch.events.length === 0 ? TIMES_OTHER : 1;
  return Array.from({ length: times }, () => clauses).flat();
}
