import { remembered } from '../../../../text/remembered.ts';
import type { Span } from '../../../../types.ts';

/** One word, number or sign; hyphens join nothing here, so that 'prisoner-exchange' is two words. */
export interface Word extends Span {
  kind: 'WORD' | 'NUMBER' | 'MARK';
  text: string;
  lower: string;
  /** Whether it starts with a capital letter. */
  capital: boolean;
  /** Whether a hyphen joins it to the word before. */
  joined: boolean;
  /** The side that it names or helps to name, where that is no listed state. */
  own?: OwnSideWords;
}

/** Words for a side that is no listed state: 'Ombrian', 'South Ombria'. */
export interface OwnSideWords {
  /** The key of the side's actor. */
  side: string;
  /** Index of the first word behind them. */
  end: number;
  /** Whether they are an adjective or the people: 'Ombrian', 'Ombrians'. */
  isAdjective: boolean;
}

/** A word, a number, a sign, or the white space between them: a text is nothing else. */
const PIECE =
  /\s+|\d+(?:[,.]\d+)*|['’]s(?!\p{L})|\p{Lu}(?:\.\p{Lu})+\.?|\p{L}[\p{L}\p{M}]*(?:['’](?!s(?!\p{L}))\p{L}[\p{L}\p{M}]*)?|\S/gu;

const HYPHENS = new Set(['-', '‐', '‑']);

/** The words of a text; offsets count from `offset`. */
export function wordsOf(text: string, offset: number): Word[] {
  const words: Word[] = [];
  let joined = false;
  PIECE.lastIndex = 0;
  for (let from = 0; PIECE.test(text); from = PIECE.lastIndex) {
    if (text[from] === ' ') continue;
    const to = PIECE.lastIndex;
    const shape = shapeOf(text.slice(from, to));
    if (!shape) continue;
    const { kind, text: word, lower, capital } = shape;
    const hyphen = HYPHENS.has(word) && !/\s/.test(text[to] ?? ' ');
    const [start, end] = [offset + from, offset + to];
    if (!hyphen) words.push({ start, end, kind, text: word, lower, capital, joined });
    joined = hyphen;
  }
  return words;
}

/** What a piece of text is, wherever it stands; null for white space. */
const shapeOf = remembered(
  (text: string): Pick<Word, 'kind' | 'text' | 'lower' | 'capital'> | null =>
    /^\s/.test(text)
      ? null
      : {
          kind: /^\d/.test(text) ? 'NUMBER' : /^\p{L}/u.test(text) ? 'WORD' : 'MARK',
          text,
          lower: text.toLowerCase().replace('’', "'"),
          capital: /^\p{Lu}/u.test(text),
        },
);
