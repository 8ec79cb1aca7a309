import { readdir, readFile } from 'node:fs/promises';

const FOLDERS = ['../samples/dispatches/', '../evaluation/dispatches/'];

/** The texts of the committed dispatches, by folder and file name. */
export async function dispatchTexts(): Promise<string[]> {
  const texts = FOLDERS.map(async (path) => {
    const folder = new URL(path, import.meta.url);
    const files = (await readdir(folder)).filter((file) => file.endsWith('.txt')).sort();
    return Promise.all(files.map((file) => readFile(new URL(file, folder), 'utf8')));
  });
  return (await Promise.all(texts)).flat();
}

/** Clean news prose of a length in UTF-16 units: the texts one after another, again and again. */
export function newsOfLength(texts: readonly string[], units: number): string {
  const all = texts.join('\n\n');
  return `${all}\n\n`
    .repeat(Math.ceil(units / all.length))
    .slice(0, units)
    .toWellFormed();
}

/** How many tokens a text has, by white space. */
export function tokenCount(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}
