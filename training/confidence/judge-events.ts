import { judgedEvents } from '../../evaluation/index.ts';
import { Trace } from '../../extraction/explain/trace.ts';
import { EXTRACTOR } from '../../extraction/index.ts';
import { readEvents } from '../../extraction/languages/en/events/index.ts';
import type { EventModels } from '../../extraction/languages/en/events/models.ts';
import type { TrainingReport } from '../mentions/index.ts';
import type { Judged } from './fit-logistic.ts';

/** The events that these models find in a report, each with its evidence and whether it is right. */
export function judgeEvents(
  { dispatch, reading }: Pick<TrainingReport, 'dispatch' | 'reading'>,
  models: EventModels,
): Judged[] {
  const trace = new Trace();
  const events = readEvents({ ...reading, trace }, models);
  const { document, actors, quotes } = reading;
  const extraction = { extractor: { ...EXTRACTOR }, document, actors, quotes, events, notes: [] };
  return judgedEvents(dispatch, extraction).flatMap(({ event, right }) => {
    const evidence = trace.evidenceOf(event);
    return evidence ? [{ evidence, right }] : [];
  });
}
