import { readdir, readFile } from 'node:fs/promises';
import type { Span } from '../../extraction/index.ts';
import { DataFault } from '../data/data-fault.ts';

/** What is marked of a figure: who receives those whom it counts, and whether they have come. */
export interface MarkedFigure extends Span {
  /**
   * A side by name; EACH for the figure of either side, SUM for a total or one without a told side,
   * PART for part of a total, NO for what counts nobody who is handed over.
   */
  side: { name: string } | 'EACH' | 'SUM' | 'PART' | 'NO';
  planned: boolean;
  bodies: boolean;
}

/** A short passage with its figures marked; `sides` are named as it names them. */
export interface Passage {
  id: string;
  body: string;
  sides: string[];
  figures: MarkedFigure[];
}

const WORDS: Record<string, MarkedFigure['side']> = {
  each: 'EACH',
  sum: 'SUM',
  part: 'PART',
  no: 'NO',
};

/**
 * Reads the passages of every file `figures-*.txt` of a folder: blocks of a line with the sides and
 * one of text, in which `{40 sailors=Orrin, planned}` marks a figure.
 *
 * @throws DataFault naming the file and the passage that is not of this form.
 */
export async function readPassages(folder: URL): Promise<Passage[]> {
  const files = (await readdir(folder)).filter((file) => /^figures-[a-z]+\.txt$/.test(file)).sort();
  const texts = await Promise.all(files.map((file) => readFile(new URL(file, folder), 'utf8')));
  return texts.flatMap((text, i) =>
    text
      .split(/\n\n+/)
      .map((block) => block.trim())
      .filter(Boolean)
      .map((block, k) => passageOf(`${files[i]}#${k + 1}`, block)),
  );
}

/** Takes the marks out of a passage and tells where their words stand. */
export function passageOf(id: string, block: string): Passage {
  const [head = '', ...lines] = block.split('\n');
  const figures: MarkedFigure[] = [];
  let body = '';
  let rest = lines.join('\n\n');
  for (let at = rest.indexOf('{'); at >= 0; at = rest.indexOf('{')) {
    const end = rest.indexOf('}', at);
    const [words, mark, more] = rest.slice(at + 1, end).split('=');
    if (end < 0 || !words || !mark || more !== undefined) {
      throw new DataFault(id, [`expected {words=side}, came ${rest.slice(at, at + 40)}`]);
    }
    body += rest.slice(0, at);
    figures.push({ start: body.length, end: body.length + words.length, ...markOf(mark) });
    body += words;
    rest = rest.slice(end + 1);
  }
  return { id, body: body + rest, sides: head.split(';').map((side) => side.trim()), figures };
}

function markOf(mark: string): Omit<MarkedFigure, 'start' | 'end'> {
  const [side = '', ...signs] = mark.split(',').map((word) => word.trim());
  return {
    side: WORDS[side] ?? { name: side },
    planned: signs.includes('planned'),
    bodies: signs.includes('bodies'),
  };
}
