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

const WORD =
  /\d+(?:[,.]\d+)*|['’]s(?!\p{L})|\p{Lu}(?:\.\p{Lu})+\.?|\p{L}[\p{L}\p{M}]*(?:['’](?!s(?!\p{L}))\p{L}[\p{L}\p{M}]*)?|\S/gu;

const HYPHENS = new Set(['-', '‐', '‑']);

/** The words of a text; offsets count from `offset`. */
export function wordsOf(text: string, offset: number): Word[] {
  const words: Word[] = [];
  let joined = false;
  for (const match of text.matchAll(WORD)) {
    const hyphen = HYPHENS.has(match[0]) && !/\s/.test(text[match.index + 1] ?? ' ');
    if (!hyphen) words.push(wordOf(match[0], offset + match.index, joined));
    joined = hyphen;
  }
  return words;
}

function wordOf(text: string, start: number, joined: boolean): Word {
  const { kind, lower, capital } = shapeOf(text);
  return { start, end: start + text.length, kind, text, lower, capital, joined };
}

const shapeOf = remembered(
  (text: string): Pick<Word, 'kind' | 'lower' | 'capital'> => ({
    kind: /^\d/.test(text) ? 'NUMBER' : /^\p{L}/u.test(text) ? 'WORD' : 'MARK',
    lower: text.toLowerCase().replace('’', "'"),
    capital: /^\p{Lu}/u.test(text),
  }),
);
