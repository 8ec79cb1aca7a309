import { hashText } from '../../../../learning/hash.ts';
import type { Line } from './line.ts';

/** A word as a feature: in lower case its hash, a name 2 and a number 1, nothing 0. */
export function wordNumber({ words }: Pick<Line, 'words'>, at: number): number {
  const word = words[at];
  if (!word) return 0;
  if (word.kind === 'NUMBER') return 1;
  return word.capital && at > 0 ? 2 : hashText(word.lower);
}
