import { readdir } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { DataFault } from './data/data-fault.ts';
import { readJsonLines } from './data/read-json.ts';
import { evaluate, type Figure } from './evaluate.ts';
import { gumArticle, gumSet } from './gum/index.ts';
import type { TestSet } from './measure.ts';
import { ownSet, readDispatches } from './own/index.ts';
import { polnearArticle, polnearSet } from './polnear/index.ts';

export { DataFault } from './data/data-fault.ts';
export type { Figure } from './evaluate.ts';

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

/** Our own annotated dispatches. Throws a DataFault where an annotation does not fit its text. */
export async function ownDispatches(): Promise<ReadySet> {
  return ready(ownSet(await readDispatches()));
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

function ready<Article>(set: TestSet<Article>): ReadySet {
  const { name, articles } = set;
  return { name, articles: articles.length, measure: (step) => evaluate(set, step) };
}
