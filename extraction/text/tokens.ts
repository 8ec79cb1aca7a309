import type { Span } from '../types.ts';
import type { TokenRules } from './rules.ts';

/** WORD has a letter, NUMBER starts with a digit, MARK is one sign of punctuation. */
export type TokenKind = 'WORD' | 'NUMBER' | 'MARK';

/** One word, number or sign; a possessive 's and the 'ex-' of 'ex-minister' are tokens of their own. */
export interface Token extends Span {
  kind: TokenKind;
  text: string;
  lower: string;
  /** Whether it starts with a capital letter. */
  capital: boolean;
}

/** The tokens of one stretch of the body, sorted by start; white space is left out. */
export function tokenize(body: string, within: Span, rules: TokenRules): Token[] {
  const tokens: Token[] = [];
  for (const match of body.slice(within.start, within.end).matchAll(rules.token)) {
    const text = match[0];
    if (text.trim() === '') continue;
    const start = within.start + match.index;
    const last = tokens.at(-1);
    if (text === '.' && last && last.end === start && takesFullStop(last, rules)) {
      last.end += 1;
      last.text += '.';
      last.lower += '.';
    } else {
      tokens.push(...splitAffixes(text, start, rules));
    }
  }
  return tokens;
}

function takesFullStop({ kind, text, lower }: Token, rules: TokenRules): boolean {
  if (kind !== 'WORD') return false;
  if (/^\p{Lu}$/u.test(text)) return !rules.letterWords.has(text);
  return rules.abbreviations.has(lower) && !rules.otherWords.has(text);
}

function splitAffixes(text: string, start: number, rules: TokenRules): Token[] {
  const prefix = rules.prefix?.exec(text)?.[0];
  if (prefix) {
    return [
      tokenOf(prefix, start),
      ...splitAffixes(text.slice(prefix.length), start + prefix.length, rules),
    ];
  }
  const suffix = text.length > 2 ? rules.suffix?.exec(text) : null;
  if (!suffix) return [tokenOf(text, start)];
  const stem = text.slice(0, suffix.index);
  return [tokenOf(stem, start), tokenOf(suffix[0], start + stem.length)];
}

function tokenOf(text: string, start: number): Token {
  return {
    start,
    end: start + text.length,
    kind: /^\p{N}/u.test(text) ? 'NUMBER' : /\p{L}/u.test(text) ? 'WORD' : 'MARK',
    text,
    lower: text.toLowerCase(),
    capital: /^\p{Lu}/u.test(text),
  };
}
