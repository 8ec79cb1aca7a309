import type { Span } from '../types.ts';
import { remembered } from './remembered.ts';
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

/** What a piece of text is, wherever it stands. */
type Shape = Omit<Token, 'start' | 'end'>;

/** The tokens of one stretch of the body, sorted by start; white space is left out. */
export function tokenize(body: string, within: Span, rules: TokenRules): Token[] {
  const tokens: Token[] = [];
  const shapes = shapesBy(rules);
  const text = body.slice(within.start, within.end);
  rules.token.lastIndex = 0;
  for (let from = 0; rules.token.test(text); from = rules.token.lastIndex) {
    if (text[from] === ' ') continue;
    const found = text.slice(from, rules.token.lastIndex);
    let start = within.start + from;
    const last = tokens.at(-1);
    if (found === '.' && last && last.end === start && takesFullStop(last, rules)) {
      last.end += 1;
      last.text += '.';
      last.lower += '.';
      continue;
    }
    for (const shape of shapes(found)) {
      const end = start + shape.text.length;
      const { kind, text: word, lower, capital } = shape;
      tokens.push({ start, end, kind, text: word, lower, capital });
      start = end;
    }
  }
  return tokens;
}

function takesFullStop({ kind, text, lower }: Token, rules: TokenRules): boolean {
  if (kind !== 'WORD') return false;
  if (/^\p{Lu}$/u.test(text)) return !rules.letterWords.has(text);
  return rules.abbreviations.has(lower) && !rules.otherWords.has(text);
}

const SHAPES = new WeakMap<TokenRules, (text: string) => readonly Shape[]>();

/** Cuts what the pattern of the rules finds into tokens: prefixes, the stem, the suffix. */
function shapesBy(rules: TokenRules): (text: string) => readonly Shape[] {
  const known = SHAPES.get(rules);
  if (known) return known;
  const shapes = remembered((text) => piecesOf(text, rules).map(shapeOf));
  SHAPES.set(rules, shapes);
  return shapes;
}

function piecesOf(text: string, { prefix, suffix }: TokenRules): string[] {
  if (text.trim() === '') return [];
  const pieces: string[] = [];
  let rest = text;
  for (let found = prefix?.exec(rest); found; found = prefix?.exec(rest)) {
    pieces.push(found[0]);
    rest = rest.slice(found[0].length);
  }
  const end = rest.length > 2 ? suffix?.exec(rest) : null;
  return end ? [...pieces, rest.slice(0, end.index), end[0]] : [...pieces, rest];
}

function shapeOf(text: string): Shape {
  return {
    kind: /^\p{N}/u.test(text) ? 'NUMBER' : /\p{L}/u.test(text) ? 'WORD' : 'MARK',
    text,
    lower: text.toLowerCase(),
    capital: /^\p{Lu}/u.test(text),
  };
}
