import type { Extraction } from '../../extraction/index.ts';
import type { Measure, TestSet } from '../measure.ts';
import { percentOf, sumOutcomes } from '../scoring/outcome.ts';
import type { Dispatch } from './dispatch.ts';
import { counts, dates, events, eventsElsewhere, statuses } from './events.ts';
import type { ReportGoals } from './goals.ts';
import { countries, officials, positions } from './officials.ts';
import { quotes, speakers } from './quotes.ts';
import { eventCalibration } from './right-events.ts';

export { isSide } from './actors.ts';
export type { Dispatch } from './dispatch.ts';
export { DEVELOPMENT_GOALS, type ReportGoals, UNSEEN_GOALS } from './goals.ts';
export { type Passage, readPassages } from './passages.ts';
export {
  HELD_OUT_REPORTS,
  OWN_DISPATCHES,
  readDispatches,
  TRAINING_REPORTS,
} from './read-dispatches.ts';

/** What is measured on reports that we annotated. */
export function reportSet(
  name: string,
  articles: readonly Dispatch[],
  goals: ReportGoals,
): TestSet<Dispatch> {
  const measures: Measure<Dispatch>[] = [
    { name: 'officials F1', goal: goals.officials, score: officials },
    { name: 'position right', goal: goals.positions, score: positions },
    { name: 'country right', goal: goals.countries, score: countries },
    { name: 'quotes F1', goal: goals.quotes, score: quotes },
    { name: 'speaker right', goal: goals.speakers, score: speakers },
    { name: 'events F1', goal: goals.events, score: events },
    { name: 'status right', goal: goals.statuses, score: statuses },
    { name: 'date right', goal: goals.dates, score: dates },
    { name: 'counts F1', goal: goals.counts, score: counts },
    {
      name: 'events in articles about something else',
      goal: 0,
      counts: true,
      score: eventsElsewhere,
    },
    {
      name: 'events, expected calibration error',
      goal: goals.calibration,
      calibrates: true,
      score: eventCalibration,
    },
  ];
  return {
    name,
    articles,
    idOf: ({ id }) => id,
    inputOf: ({ body, publishedAt }) => ({ text: body, publishedAt }),
    measures,
  };
}

/** A report that we annotated, and what was read in it. */
export interface ReportReading {
  dispatch: Dispatch;
  extraction: Extraction;
}

/** The measures of events that are taken while models are trained. */
const OF_EVENTS: readonly Omit<Measure<Dispatch>, 'goal'>[] = [
  { name: 'events F1', score: events },
  { name: 'status right', score: statuses },
  { name: 'date right', score: dates },
  { name: 'counts F1', score: counts },
  { name: 'events in articles about something else', counts: true, score: eventsElsewhere },
];

/** What is read of events in annotated reports, in per cent, the last as a number. */
export function reportFigures(
  readings: readonly ReportReading[],
): { measure: string; figure: number | null }[] {
  return OF_EVENTS.map(({ name, score, counts: isCount }) => {
    const all = sumOutcomes(
      readings.map(({ dispatch, extraction }) => score(dispatch, extraction)),
    );
    return { measure: name, figure: isCount ? all.misses.length : percentOf(all) };
  });
}
