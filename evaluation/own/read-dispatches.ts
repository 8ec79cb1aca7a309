import { readdir, readFile } from 'node:fs/promises';
import { nameOf, parseJson } from '../data/read-json.ts';
import { annotation } from './annotation.ts';
import { type Dispatch, dispatchOf } from './dispatch.ts';

/** The folder of the dispatches that the rules are developed on. */
export const OWN_DISPATCHES = new URL('../dispatches/', import.meta.url);

/** The folder of the reports that the models of events learn from. */
export const TRAINING_REPORTS = new URL('../training/', import.meta.url);

/** The folder of the reports that nobody looks at while the rules are written. */
export const HELD_OUT_REPORTS = new URL('../held-out/', import.meta.url);

/**
 * Reads every `.json` annotation of a folder with the text that it names, by file name.
 *
 * @param folder address with a final slash.
 * @throws DataFault naming the file and the words that are not in its text.
 */
export async function readDispatches(folder: URL): Promise<Dispatch[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.json')).sort();
  return Promise.all(files.map((file) => readDispatch(new URL(file, folder))));
}

async function readDispatch(file: URL): Promise<Dispatch> {
  const annotated = parseJson(nameOf(file), await readFile(file, 'utf8'), annotation);
  const body = await readFile(new URL(annotated.text, file), 'utf8');
  return dispatchOf(nameOf(file), body, annotated);
}
