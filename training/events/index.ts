import type { Passage } from '../../evaluation/index.ts';
import { SIDE_BITS } from '../../extraction/languages/en/events/counts/side-features.ts';
import { DATE_BITS } from '../../extraction/languages/en/events/drafts/date-features.ts';
import { LINK_BITS } from '../../extraction/languages/en/events/grouping/link-features.ts';
import { STATUS_BITS } from '../../extraction/languages/en/events/grouping/status-features.ts';
import type { EventModels } from '../../extraction/languages/en/events/models.ts';
import type { WeightTable } from '../../extraction/learning/weight-table.ts';
import type { ModelFigure } from '../attribution/figures.ts';
import { trainChoices } from '../choice-learner.ts';
import { passageExamples } from '../figures/examples.ts';
import { trainFigures } from '../figures/train-figures.ts';
import { eventFigures } from '../mentions/figures.ts';
import { clausesToLearn, type TrainingReport } from '../mentions/index.ts';
import { trainMentions } from '../mentions/train-mentions.ts';
import type { TopicExample } from '../topics/examples.ts';
import { trainTopics } from '../topics/train-topics.ts';
import { type AnnotatedScene, annotatedScene } from './annotated-scene.ts';
import { dateChoices } from './date-choices.ts';
import { linkChoices } from './link-choices.ts';
import { sideChoices } from './side-choices.ts';
import { passageReading, type ReadPassage, sidedPassage, sidedReport } from './sided-scene.ts';
import { statusChoices } from './status-choices.ts';

const DATES = { bits: DATE_BITS, epochs: 30, rate: 0.05, drop: 0.5 };
const LINKS = { bits: LINK_BITS, epochs: 40, rate: 0.05, drop: 0.3 };
const SIDES = { bits: SIDE_BITS, epochs: 30, rate: 0.05, drop: 0.2 };

const STATUSES = { bits: STATUS_BITS, epochs: 20, rate: 0.03, drop: 0.4 };

/** What the models of events learn from. */
export interface EventData {
  /** Reports that nobody had seen when the rules were written; the models are judged on them. */
  unseen: readonly TrainingReport[];
  /** The same in the same order with other names, so that none is learnt by heart. */
  renamed: readonly TrainingReport[];
  /** Reports that the rules were written on; they are learnt from only. */
  known: readonly TrainingReport[];
  passages: readonly Passage[];
  /** Articles about something else that are learnt from only. */
  elsewhere: readonly TopicExample[];
}

/** What the models of events are worth. */
export interface EventTraining {
  models: EventModels;
  /** For each of the unseen reports models that have not learnt from it. */
  unseenBy: EventModels[];
  /** On the reports that they learnt from. */
  trained: ModelFigure[];
  /** On each report by models that learnt from others. */
  crossValidated: ModelFigure[];
}

/** In how many parts the reports are cut, so that none is read by models that have seen it. */
const FOLDS = 5;
/** The same where one model is to learn from what another makes of reports that it has not seen. */
const INNER_FOLDS = 3;

/** Trains the models of events, each on what those before it make of reports that they have not seen. */
export function trainEvents(
  { unseen, renamed, known, passages, elsewhere }: EventData,
  onStep: (step: string) => void,
): EventTraining {
  const read = passages.map(passageReading);
  onStep('events');
  const models = modelsOf([...unseen, ...renamed, ...known], read, elsewhere);
  onStep('events, by folds');
  const byFold = Array.from({ length: FOLDS }, (_, fold) =>
    modelsOf(
      [...withoutFold(unseen, fold), ...withoutFold(renamed, fold), ...known],
      read,
      elsewhere,
    ),
  );
  const unseenBy = unseen.map((_report, i) => byFold[i % FOLDS]!);
  return {
    models,
    unseenBy,
    trained: eventFigures(unseen, () => models),
    crossValidated: eventFigures(unseen, (i) => unseenBy[i]!),
  };
}

function withoutFold(reports: readonly TrainingReport[], fold: number): TrainingReport[] {
  return reports.filter((_report, i) => i % FOLDS !== fold);
}

function modelsOf(
  reports: readonly TrainingReport[],
  passages: readonly ReadPassage[],
  elsewhere: readonly TopicExample[],
): EventModels {
  const marked = passageExamples(passages.map(({ passage }) => passage));
  const firstOf = (
    some: readonly TrainingReport[],
  ): Pick<EventModels, 'figures' | 'mentions' | 'topics'> => ({
    figures: trainFigures([...some.flatMap(({ figures }) => figures), ...marked]),
    mentions: trainMentions(some.flatMap(clausesToLearn)),
    topics: trainTopics([...some.map(({ topic }) => topic), ...elsewhere]),
  });
  const first = firstOf(reports);
  const others = Array.from({ length: INNER_FOLDS }, (_, fold) =>
    firstOf(reports.filter((_report, i) => i % INNER_FOLDS !== fold)),
  );
  const scenesWith = (dates: WeightTable | null): AnnotatedScene[] =>
    reports.flatMap(
      (report, i) => annotatedScene(report, { ...others[i % INNER_FOLDS]!, dates }) ?? [],
    );
  const dates = trainChoices(scenesWith(null).flatMap(dateChoices), DATES);
  const scenes = scenesWith(dates);
  const links = trainChoices(scenes.flatMap(linkChoices), LINKS);
  const sided = [
    ...scenes.map(sidedReport),
    ...passages.flatMap(
      (passage) => sidedPassage(passage, { ...first, dates, topics: null }) ?? [],
    ),
  ];
  const sides = trainChoices(
    sided.flatMap((scene) => sideChoices(scene, links)),
    SIDES,
  );
  const statuses = trainChoices(
    scenes.flatMap((scene) => statusChoices(scene, links)),
    STATUSES,
  );
  return { ...first, dates, links, sides, statuses };
}
