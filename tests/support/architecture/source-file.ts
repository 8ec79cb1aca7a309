import { parseSync } from '@swc/core';

/** One import or re-export of a module of our own. */
export interface Import {
  /** Path of the imported file from the root of the repository. */
  target: string;
  /** True where nothing of it is left at run time. */
  typeOnly: boolean;
}

/** What the architecture's rules ask of one file. */
export interface SourceFile {
  /** From the root of the repository, with `/`. */
  path: string;
  lines: number;
  imports: Import[];
  readsEnvironment: boolean;
}

// biome-ignore lint/suspicious/noExplicitAny: a syntax tree is walked without its hundred types.
type Node = any;

/** Every node of a syntax tree. */
function* nodesOf(node: Node): Generator<Node> {
  if (Array.isArray(node)) for (const child of node) yield* nodesOf(child);
  else if (node && typeof node === 'object') {
    if (typeof node.type === 'string') yield node;
    for (const child of Object.values(node)) yield* nodesOf(child);
  }
}

/** The module that a node imports, with whether types only; null for any other node. */
function importOf(node: Node): { from: string; typeOnly: boolean } | null {
  if (/^(Import|ExportAll|ExportNamed)Declaration$/.test(node.type) && node.source) {
    return { from: node.source.value, typeOnly: node.typeOnly };
  }
  if (node.type === 'TsImportType') return { from: node.argument.value, typeOnly: true };
  const isCall = node.type === 'CallExpression' && node.callee.type === 'Import';
  const argument = isCall && node.arguments[0].expression;
  return argument?.type === 'StringLiteral' ? { from: argument.value, typeOnly: false } : null;
}

const isProcess = (node: Node) => node?.type === 'Identifier' && node.value === 'process';

/** True for `process.env`, `process['env']`, `{ env } = process` and `env` of `node:process`. */
function readsEnvironment(node: Node): boolean {
  if (node.type === 'VariableDeclarator') return isProcess(node.init);
  if (node.type === 'ImportDeclaration') {
    const names = node.specifiers.map((one: Node) => (one.imported ?? one.local).value);
    return /^(node:)?process$/.test(node.source.value) && names.includes('env');
  }
  if (node.type !== 'MemberExpression' || !isProcess(node.object)) return false;
  return (node.property.expression ?? node.property).value === 'env';
}

/** The path that a relative import of the file at `path` leads to. */
function targetOf(path: string, from: string): string {
  return new URL(from, `file:///${path}`).pathname.slice(1);
}

/** Reads one file of TypeScript; imports of packages are left out. */
export function parseSource(path: string, text: string): SourceFile {
  const module = parseSync(text, { syntax: 'typescript', decorators: true });
  const nodes = [...nodesOf(module.body)];
  const imports = nodes.flatMap((node) => importOf(node) ?? []);
  return {
    path,
    lines: text.split('\n').length - 1,
    imports: imports
      .filter(({ from }) => from.startsWith('.'))
      .map(({ from, typeOnly }) => ({ target: targetOf(path, from), typeOnly })),
    readsEnvironment: nodes.some(readsEnvironment),
  };
}
