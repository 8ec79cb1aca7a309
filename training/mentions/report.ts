import type { Dispatch } from '../../evaluation/index.ts';
import { readDocument } from '../../extraction/index.ts';
import type { ClauseUnit } from '../../extraction/languages/en/events/mentions/clause-units.ts';
import { eachClause } from '../../extraction/languages/en/events/mentions/judge-clauses.ts';
import type { Line } from '../../extraction/languages/en/events/scene/line.ts';
import { readLines } from '../../extraction/languages/en/events/scene/read-lines.ts';
import { readSides, type Sides } from '../../extraction/languages/en/events/scene/sides.ts';
import { english } from '../../extraction/languages/en/index.ts';
import { read } from '../../extraction/read.ts';
import type { Reading } from '../../extraction/reading.ts';
import { type FigureExample, figureExamples } from '../figures/examples.ts';
import { type TopicExample, topicExample } from '../topics/examples.ts';
import { type Label, labelsOf } from './labels.ts';

/** One clause as the model learns from it. */
export interface ClauseExample {
  unit: ClauseUnit;
  rows: Int32Array;
  /** So many of the first rows tell of structure, the others of words. */
  structure: number;
  /** By kind, in the order of `KINDS`. */
  labels: Label[];
}

/** An annotated report as the reader sees it before it decides on events. */
export interface TrainingReport {
  dispatch: Dispatch;
  reading: Reading;
  lines: Line[];
  sides: Sides;
  /** The clauses of the sentences that may tell of events. */
  clauses: ClauseExample[];
  /** The figures that may count people. */
  figures: FigureExample[];
  topic: TopicExample;
}

/** Reads a report, with what its annotation says of each clause. */
export function reportOf(dispatch: Dispatch): TrainingReport {
  const { body, publishedAt } = dispatch;
  const reading = read(readDocument({ text: body, publishedAt }), english);
  const lines = readLines(reading, null);
  const sides = readSides(reading, lines);
  const clauses: ClauseExample[] = [];
  eachClause(lines, sides, (unit, { rows, count }, structure) => {
    clauses.push({ unit, rows: rows.slice(0, count), structure, labels: [] });
  });
  const labels = labelsOf(
    clauses.map(({ unit }) => unit),
    dispatch,
  );
  for (const [i, clause] of clauses.entries()) clause.labels = labels[i]!;
  const topic = topicExample(lines, sides, dispatch.events.length > 0);
  return { dispatch, reading, lines, sides, clauses, figures: figureExamples(dispatch), topic };
}
