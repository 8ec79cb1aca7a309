import { parseSync } from '@swc/core';

/** One regular expression and where it stands. */
export interface Pattern {
  source: string;
  flags: string;
  /** Path and line, 'extraction/text/tokens.ts:18'; the path alone where it is built from parts. */
  place: string;
}

/** The regular expressions of one file of TypeScript. */
export interface PatternsInFile {
  /** Those written between slashes. */
  literals: Pattern[];
  /** How many times `RegExp` is called. */
  calls: number;
}

// biome-ignore lint/suspicious/noExplicitAny: a syntax tree is walked without its hundred types.
type Node = any;

/** The regular expressions written in a file, by its syntax tree. */
export function patternsIn(path: string, text: string): PatternsInFile {
  const found: PatternsInFile = { literals: [], calls: 0 };
  const walk = (node: Node) => {
    if (!node || typeof node !== 'object') return;
    if (node.type === 'RegExpLiteral') found.literals.push(literal(node, path, text));
    if (/^(New|Call)Expression$/.test(node.type) && node.callee.value === 'RegExp') found.calls++;
    for (const child of Object.values(node)) walk(child);
  };
  walk(parseSync(text, { syntax: 'typescript', decorators: true }).body);
  return found;
}

function literal({ pattern, flags }: Node, path: string, text: string): Pattern {
  const line = text.slice(0, text.indexOf(`/${pattern}/`)).split('\n').length;
  return { source: pattern, flags, place: `${path}:${line}` };
}
