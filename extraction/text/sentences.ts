import type { Span } from '../types.ts';
import { isClosingMark, isOpeningMark } from './marks.ts';
import type { SentenceRules } from './rules.ts';
import type { Token } from './tokens.ts';

/** One sentence, without the white space around it. */
export interface Sentence extends Span {
  /** Index into the paragraphs. */
  paragraph: number;
}

/** Initials with their stops: 'U.S.' */
const INITIALS = /^(?:\p{Lu}\.)+$/u;

/** The sentences of one paragraph's tokens. */
export function splitSentences(
  tokens: readonly Token[],
  paragraph: number,
  rules: SentenceRules,
): Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0;
  for (let i = 0; i < tokens.length; i++) {
    const last = endOfSentence(tokens, i, rules);
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
function endOfSentence(tokens: readonly Token[], i: number, rules: SentenceRules): number | null {
  const token = tokens[i]!;
  if (token.kind === 'WORD') return endsWithAbbreviation(tokens, i, rules) ? i : null;
  if (!/^[.!?…]$/.test(token.text)) return null;
  let last = i;
  while (glued(tokens, last) && /^[.!?…]$/.test(tokens[last + 1]!.text)) last++;
  while (glued(tokens, last) && isCloser(tokens[last + 1]!)) last++;
  const next = tokens[last + 1];
  if (!next) return last;
  if (next.start === tokens[last]!.end) return null;
  if (!opensSentence(tokens, last + 1)) return null;
  return last > i && carriesOn(tokens, last + 1, rules) ? null : last;
}

function glued(tokens: readonly Token[], i: number): boolean {
  return tokens[i + 1]?.start === tokens[i]!.end;
}

function isCloser(token: Token): boolean {
  return isClosingMark(token.text) || /^[)\]]$/.test(token.text);
}

function endsWithAbbreviation(
  tokens: readonly Token[],
  i: number,
  { finalAbbreviations, openers }: SentenceRules,
): boolean {
  const next = tokens[i + 1];
  if (!next?.capital || !openers.has(next.lower)) return false;
  const { text } = tokens[i]!;
  return finalAbbreviations.has(text) || INITIALS.test(text);
}

function opensSentence(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!;
  if (token.capital || token.kind === 'NUMBER') return true;
  if (token.kind === 'WORD') return /^\p{Lo}/u.test(token.text);
  return isOpeningMark(token.text) || /^[([\-–—•*…]$/.test(token.text);
}

/** '"Who goes?" Venn asked.' and '"Halt!" said Venn.' are one sentence each. */
function carriesOn(tokens: readonly Token[], i: number, rules: SentenceRules): boolean {
  for (let j = i; j < Math.min(i + 4, tokens.length); j++) {
    if (tokens[j]!.kind !== 'WORD') return false;
    if (rules.carryOn.has(tokens[j]!.lower)) return j > i;
  }
  return false;
}
