import type { EventExtraction, Extraction } from '../../extraction/index.ts';
import { forecastOutcome, type Outcome } from '../scoring/outcome.ts';
import type { Dispatch } from './dispatch.ts';
import { matchEvents } from './match-events.ts';

/** An event, and whether it is an annotated one with the right status. */
export interface JudgedEvent {
  event: EventExtraction;
  right: boolean;
}

/** Every event that was found, judged. */
export function judgedEvents(dispatch: Dispatch, extraction: Extraction): JudgedEvent[] {
  const { pairs, surplus } = matchEvents(dispatch, extraction);
  return [
    ...pairs.map(([gold, event]) => ({ event, right: gold.status === event.status })),
    ...surplus.map((event) => ({ event, right: false })),
  ];
}

/** How far the confidence of events lies from what is right. */
export function eventCalibration(dispatch: Dispatch, extraction: Extraction): Outcome {
  const judged = judgedEvents(dispatch, extraction);
  return forecastOutcome(judged.map(({ event: { confidence }, right }) => ({ confidence, right })));
}
