import { mkdir, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import {
  OWN_DISPATCHES,
  polnearArticle,
  readDispatches,
  readJsonLines,
  readPassages,
  swapNames,
  TRAINING_REPORTS,
} from '../evaluation/index.ts';
import { WEIGHTS } from '../extraction/languages/en/attribution/models.ts';
import { CONFIDENCE_FILE } from '../extraction/languages/en/confidence/index.ts';
import { EVENT_WEIGHTS } from '../extraction/languages/en/events/models.ts';
import { packTable, type WeightTable } from '../extraction/learning/weight-table.ts';
import { figuresOf, type ModelFigure } from './attribution/figures.ts';
import { trainAttributions } from './attribution/index.ts';
import { readQuotesOf, readUnseen } from './attribution/read-quotes.ts';
import { trainConfidence } from './confidence/index.ts';
import { judgeEvents } from './confidence/judge-events.ts';
import { trainEvents } from './events/index.ts';
import { reportOf } from './mentions/index.ts';
import { generalNews } from './topics/examples.ts';

/** What one trained model takes on disk. */
export interface WrittenModel {
  name: string;
  bytes: number;
}

/** Everything that a training gave. */
export interface Training {
  models: WrittenModel[];
  /** What the models are worth on the articles that they learnt from. */
  trained: ModelFigure[];
  /** The same on each article by models that learnt from others. */
  crossValidated: ModelFigure[];
}

/**
 * Trains every model on the annotated articles of a folder and writes the weights where the reader
 * looks for them. The same articles always give the same weights. Throws a DataFault where the
 * articles cannot be read.
 */
export async function trainAll(folder: string, onStep: (step: string) => void): Promise<Training> {
  const file = new URL('polnear.train.jsonl', pathToFileURL(`${folder}/`));
  const articles = await readJsonLines(file, polnearArticle);
  const attribution = trainAttributions(articles, onStep);
  const models = await writeTables(WEIGHTS, { ...attribution });
  const reports = await readDispatches(TRAINING_REPORTS);
  const unseen = reports.map(reportOf);
  const events = trainEvents(
    {
      unseen,
      renamed: reports.map((report) => reportOf(swapNames(report))),
      known: (await readDispatches(OWN_DISPATCHES)).map(reportOf),
      passages: await readPassages(TRAINING_REPORTS),
      elsewhere: generalNews(articles),
    },
    onStep,
  );
  models.push(...(await writeTables(EVENT_WEIGHTS, { ...events.models })));
  const quotes = readUnseen(articles, onStep);
  const judged = unseen.map((report, i) => judgeEvents(report, events.unseenBy[i]!));
  const weights = trainConfidence({ quotes, events: judged }, onStep);
  const text = `${JSON.stringify(weights, null, 2)}\n`;
  await writeFile(CONFIDENCE_FILE, text);
  onStep('what the models are worth');
  return {
    models: [...models, { name: 'confidence', bytes: text.length }],
    trained: [
      ...figuresOf(articles.map((article) => readQuotesOf(article, attribution))),
      ...events.trained,
    ],
    crossValidated: [...figuresOf(quotes), ...events.crossValidated],
  };
}

async function writeTables(
  folder: URL,
  tables: Record<string, WeightTable>,
): Promise<WrittenModel[]> {
  await mkdir(folder, { recursive: true });
  return Promise.all(
    Object.entries(tables).map(async ([name, table]) => {
      const bytes = packTable(table);
      await writeFile(new URL(`${name}.bin.gz`, folder), bytes);
      return { name, bytes: bytes.length };
    }),
  );
}
