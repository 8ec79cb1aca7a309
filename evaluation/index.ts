import { readdir } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { DataFault } from './data/data-fault.ts';
import { readJsonLines } from './data/read-json.ts';
import { differencesOf } from './difference.ts';
import { evaluate, type Figure } from './evaluate.ts';
import { gumArticle, gumSet } from './gum/index.ts';
import type { TestSet } from './measure.ts';
import { swapNames } from './names/index.ts';
import {
  DEVELOPMENT_GOALS,
  type Dispatch,
  HELD_OUT_REPORTS,
  OWN_DISPATCHES,
  type ReportGoals,
  readDispatches,
  reportSet,
  UNSEEN_GOALS,
} from './own/index.ts';
import { polnearArticle, polnearSet } from './polnear/index.ts';

export { calibrationError } from './calibration.ts';
export { DataFault } from './data/data-fault.ts';
export { readJsonLines } from './data/read-json.ts';
export type { Figure } from './evaluate.ts';
export { swapNames } from './names/index.ts';
export {
  type Dispatch,
  HELD_OUT_REPORTS,
  isSide,
  OWN_DISPATCHES,
  type Passage,
  type ReportReading,
  readDispatches,
  readPassages,
  reportFigures,
  TRAINING_REPORTS,
} from './own/index.ts';
export { judgedEvents } from './own/right-events.ts';
export { type PolnearArticle, polnearArticle } from './polnear/article.ts';
export { polnearFigures } from './polnear/index.ts';
export { judgedMarked, judgedReported } from './polnear/right-quotes.ts';

/** A set that is read and waits to be measured. */
export interface ReadySet {
  name: string;
  articles: number;
  /** Extracts and scores every article; `step` is told of each. */
  measure(step?: () => void): Figure[];
}

/** How the data of each known file name are read. */
const READERS: Record<string, (file: URL) => Promise<ReadySet>> = {
  'polnear.dev.jsonl': async (file) => ready(polnearSet(await readJsonLines(file, polnearArticle))),
  'gum.news.dev.jsonl': async (file) => ready(gumSet(await readJsonLines(file, gumArticle))),
};

/** How far a figure may move when every name is another, in points. */
const NAMES_MAY_MOVE = 2;

/**
 * The reports that we annotated ourselves: the dispatches, those held out, and both once more with
 * every name swapped. Throws a DataFault where an annotation does not fit its text.
 */
export async function ownReports(): Promise<ReadySet[]> {
  return [
    withNamesSwapped('own dispatches', await readDispatches(OWN_DISPATCHES), DEVELOPMENT_GOALS),
    withoutMisses(
      withNamesSwapped('held-out reports', await readDispatches(HELD_OUT_REPORTS), UNSEEN_GOALS),
    ),
  ];
}

/** The known data sets of a folder; others are ignored. Throws a DataFault where there are none. */
export async function setsIn(folder: string): Promise<ReadySet[]> {
  const there = new Set(await namesIn(folder));
  const known = Object.keys(READERS).filter((name) => there.has(name));
  if (known.length === 0) {
    throw new DataFault(folder, [`expected ${Object.keys(READERS).join(' or ')} in it`]);
  }
  return Promise.all(known.map((name) => READERS[name]!(pathToFileURL(`${folder}/${name}`))));
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch {
    throw new DataFault(folder, ['expected a folder that can be read']);
  }
}

/** Reports as they are, and the difference that other names make. */
function withNamesSwapped(
  name: string,
  reports: readonly Dispatch[],
  goals: ReportGoals,
): ReadySet {
  return {
    name,
    articles: 2 * reports.length,
    measure: (step) => {
      const plain = evaluate(reportSet(name, reports, goals), step);
      const swapped = reportSet(`${name}, names swapped`, reports.map(swapNames), goals);
      return [...plain, ...differencesOf(plain, evaluate(swapped, step), NAMES_MAY_MOVE)];
    },
  };
}

/** Figures alone: who writes rules is not to read what the held-out reports say. */
function withoutMisses(set: ReadySet): ReadySet {
  return {
    ...set,
    measure: (step) => set.measure(step).map((figure) => ({ ...figure, misses: [] })),
  };
}

function ready<Article>(set: TestSet<Article>): ReadySet {
  const { name, articles } = set;
  return { name, articles: articles.length, measure: (step) => evaluate(set, step) };
}
