import type { Span } from '../types.ts';
import { isClosingMark, isOpeningMark } from './marks.ts';
import type { Token } from './tokens.ts';

/** One sentence, without the white space around it. */
export interface Sentence extends Span {
  /** Index into the paragraphs. */
  paragraph: number;
}

/** Words that open a sentence after an abbreviation: 'She flew to the U.S. The talks failed.' */
const OPENERS = new Set(
  (
    'the a an this that these those he she it they we i you his her its their our my in on at by ' +
    'for from but and so yet if when while after before since as there here no not what who how ' +
    'why both all some many most'
  ).split(' '),
);

/** Words that carry on after a mark inside quotes: '"Who goes?" Venn asked.' */
const CARRY_ON =
  /^(?:said|says|asked|asks|added|adds|wrote|writes|told|replied|shouted|cried|wondered|exclaimed|tweeted|declared|insisted|joked|demanded)$/;

/** The sentences of one paragraph's tokens. */
export function splitSentences(tokens: readonly Token[], paragraph: number): Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0;
  for (let i = 0; i < tokens.length; i++) {
    const last = endOfSentence(tokens, i);
    if (last === null) continue;
    sentences.push({ start: tokens[first]!.start, end: tokens[last]!.end, paragraph });
    first = last + 1;
    i = last;
  }
  if (first < tokens.length) {
    sentences.push({ start: tokens[first]!.start, end: tokens.at(-1)!.end, paragraph });
  }
  return sentences;
}

/** The index of the last token of a sentence whose final sign is token `i`, else null. */
function endOfSentence(tokens: readonly Token[], i: number): number | null {
  const token = tokens[i]!;
  if (token.kind === 'WORD') return endsWithAbbreviation(tokens, i) ? i : null;
  if (!/^[.!?…]$/.test(token.text)) return null;
  let last = i;
  while (glued(tokens, last) && /^[.!?…]$/.test(tokens[last + 1]!.text)) last++;
  while (glued(tokens, last) && isCloser(tokens[last + 1]!)) last++;
  const next = tokens[last + 1];
  if (!next) return last;
  if (next.start === tokens[last]!.end) return null;
  if (!opensSentence(tokens, last + 1)) return null;
  return last > i && carriesOn(tokens, last + 1) ? null : last;
}

function glued(tokens: readonly Token[], i: number): boolean {
  return tokens[i + 1]?.start === tokens[i]!.end;
}

function isCloser(token: Token): boolean {
  return isClosingMark(token.text) || /^[)\]]$/.test(token.text);
}

function endsWithAbbreviation(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  if (
    !next?.capital ||
    !/^(?:\p{Lu}\.)+$|^(?:Jr|Sr|Inc|Ltd|Co|Corp|etc)\.$/u.test(tokens[i]!.text)
  ) {
    return false;
  }
  return OPENERS.has(next.lower) && next.lower !== 'i' && next.text.length > 1;
}

function opensSentence(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!;
  if (token.capital || token.kind === 'NUMBER') return true;
  if (token.kind === 'WORD') return /^\p{Lo}/u.test(token.text);
  return isOpeningMark(token.text) || /^[([\-–—•*…]$/.test(token.text);
}

/** '"Who goes?" Venn asked.' and '"Halt!" said Venn.' are one sentence each. */
function carriesOn(tokens: readonly Token[], i: number): boolean {
  for (let j = i; j < Math.min(i + 4, tokens.length); j++) {
    if (tokens[j]!.kind !== 'WORD') return false;
    if (CARRY_ON.test(tokens[j]!.lower)) return j > i;
  }
  return false;
}
