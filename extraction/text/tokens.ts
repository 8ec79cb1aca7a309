import type { Span } from '../types.ts';

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

const TOKEN =
  /(?:\p{Lu}\.){2,}|[\p{L}\p{M}][\p{L}\p{M}\p{N}]*(?:[-‐‑'’ʼ`][\p{L}\p{M}\p{N}]+)*|\p{N}+(?:[.,:]\p{N}+)*(?:st|nd|rd|th)?|[\s\S]/gu;

/** Abbreviations whose full stop belongs to them: 'Lt. Col. Orlo Venn', 'No. 4', 'Nov. 16'. */
const ABBREVIATIONS = new Set(
  (
    'mr mrs ms messrs mx dr prof gen lt col maj capt cpl sgt cmdr adm brig sen rep reps sens gov ' +
    'rev hon pres amb atty asst dept jr sr st mt no nos vs jan feb mar apr jun jul aug sep sept ' +
    'oct nov dec etc ex inc ltd co corp fig al approx est'
  ).split(' '),
);

/** 'ex-minister', 'then-ambassador' */
const FORMER_PREFIX = /^(?:ex|then)[-‐‑](?=\p{L})/iu;
const POSSESSIVE = /['’ʼ`]s$/i;

/** The tokens of one stretch of the body, sorted by start; white space is left out. */
export function tokenize(body: string, within: Span): Token[] {
  const tokens: Token[] = [];
  for (const match of body.slice(within.start, within.end).matchAll(TOKEN)) {
    const text = match[0];
    if (text.trim() === '') continue;
    const start = within.start + match.index;
    const last = tokens.at(-1);
    if (text === '.' && last && last.end === start && takesFullStop(last)) {
      last.end += 1;
      last.text += '.';
      last.lower += '.';
    } else {
      tokens.push(...splitAffixes(text, start));
    }
  }
  return tokens;
}

function takesFullStop(token: Token): boolean {
  if (token.kind !== 'WORD') return false;
  return (
    isInitial(token.text) ||
    (ABBREVIATIONS.has(token.lower) && !/^(no|al|co|mar|est|st|jun|jul|ex)$/.test(token.text))
  );
}

function isInitial(text: string): boolean {
  return /^\p{Lu}$/u.test(text) && text !== 'I';
}

function splitAffixes(text: string, start: number): Token[] {
  const prefix = FORMER_PREFIX.exec(text)?.[0];
  if (prefix) {
    return [
      tokenOf(prefix, start),
      ...splitAffixes(text.slice(prefix.length), start + prefix.length),
    ];
  }
  const suffix = text.length > 2 ? POSSESSIVE.exec(text) : null;
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
