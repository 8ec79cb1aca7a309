import { hashText } from '../../../learning/hash.ts';
import type { WeightTable } from '../../../learning/weight-table.ts';
import type { TextParts } from '../../../reading.ts';
import type { Token } from '../../../text/tokens.ts';
import type { Span } from '../../../types.ts';
import type { PhraseSource } from '../actors/index.ts';

/** Which kind of phrase that may speak a token is in. */
export const Phrase = { NONE: 0, NAMED: 1, UNNAMED: 2, PRONOUN: 3 } as const;

/** What a quotation mark does at a token. */
export const Mark = { NONE: 0, OPENS: 1, CLOSES: 2 } as const;

/** The tokens of a text as columns of numbers, as the models read them. */
export interface Words {
  readonly count: number;
  /** Hash of the lower-cased word; all numbers of like length are one word. */
  readonly word: Int32Array;
  /** Hash of the last three letters. */
  readonly suffix: Int32Array;
  /** 1 small, 2 Capital, 3 ALL CAPITALS, 4 mIxed, 5 number, 6 sign. */
  readonly shape: Uint8Array;
  /** The part of speech that the word mostly is; 0 where it is not known. */
  readonly speech: Uint8Array;
  /** One more than the index of the quoted stretch around the token; 0 outside. */
  readonly piece: Int32Array;
  /** A value of `Mark`. */
  readonly mark: Uint8Array;
  /** A value of `Phrase`. */
  readonly phrase: Uint8Array;
  readonly sentence: Int32Array;
  readonly paragraph: Int32Array;
}

/** Reads the columns; `pieces` and `sources` are sorted by start. */
export function readWords(
  parts: TextParts,
  pieces: readonly Span[],
  sources: readonly PhraseSource[],
  speech: WeightTable,
): Words {
  const { tokens, sentences } = parts;
  const words = emptyWords(tokens.length);
  const speechMask = 2 ** speech.bits - 1;
  let sentence = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    const hash = wordHash(token);
    words.word[i] = hash;
    words.suffix[i] = hashText(token.lower.slice(-3));
    words.shape[i] = shapeOf(token);
    words.speech[i] = speech.values[hash & speechMask]!;
    while (sentence + 1 < sentences.length && sentences[sentence]!.end <= token.start) sentence++;
    words.sentence[i] = sentence;
    words.paragraph[i] = sentences[sentence]?.paragraph ?? 0;
  }
  markPieces(words, tokens, pieces);
  markPhrases(words.phrase, tokens, sources);
  return words;
}

function emptyWords(count: number): Words {
  return {
    count,
    word: new Int32Array(count),
    suffix: new Int32Array(count),
    shape: new Uint8Array(count),
    speech: new Uint8Array(count),
    piece: new Int32Array(count),
    mark: new Uint8Array(count),
    phrase: new Uint8Array(count),
    sentence: new Int32Array(count),
    paragraph: new Int32Array(count),
  };
}

/** The hash by which the models know a word. */
export function wordHash({ kind, lower }: Pick<Token, 'kind' | 'lower'>): number {
  return kind === 'NUMBER' ? hashText('0'.repeat(Math.min(lower.length, 5))) : hashText(lower);
}

function shapeOf({ kind, text, lower, capital }: Token): number {
  if (kind === 'MARK') return 6;
  if (kind === 'NUMBER') return 5;
  if (text === lower) return 1;
  if (text.length > 1 && text === text.toUpperCase()) return 3;
  return capital ? 2 : 4;
}

function markPieces({ piece, mark }: Words, tokens: readonly Token[], pieces: readonly Span[]) {
  let next = 0;
  for (let i = 0; i < tokens.length; i++) {
    const { start, end } = tokens[i]!;
    while (next < pieces.length && pieces[next]!.end < start) next++;
    const around = pieces[next];
    if (!around) return;
    if (start === around.end) mark[i] = Mark.CLOSES;
    else if (end === around.start) mark[i] = Mark.OPENS;
    else if (start >= around.start && end <= around.end) piece[i] = next + 1;
  }
}

const PRONOUN = /^(?:he|she|they|it|we|i|you|who)$/;

function markPhrases(
  phrase: Uint8Array,
  tokens: readonly Token[],
  sources: readonly PhraseSource[],
): void {
  let first = 0;
  for (const { start, end, actor, head } of sources) {
    while (first > 0 && tokens[first - 1]!.start >= start) first--;
    while (first < tokens.length && tokens[first]!.start < start) first++;
    for (let i = first; i < tokens.length && tokens[i]!.end <= end; i++) {
      if (PRONOUN.test(tokens[i]!.lower)) phrase[i] = Phrase.PRONOUN;
      else if (tokens[i]!.start >= head.start && actor !== null) phrase[i] = Phrase.NAMED;
      else if (phrase[i] === Phrase.NONE) phrase[i] = Phrase.UNNAMED;
    }
  }
}
