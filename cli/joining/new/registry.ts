import { UserError } from '../../user-error.ts';

/** The registry of our subgraphs, from the root. */
export const REGISTRY_FILE = 'subgraphs/index.ts';

const END = '\n];\n';

const importOf = (name: string) =>
  `import { ${name.toUpperCase()} } from './${name}/subgraph.ts';\n`;

const itemOf = (name: string) => `\n  ${name.toUpperCase()},`;

/** The registry with a subgraph in it, its import where the formatter wants it. */
export function withEntry(text: string, name: string): string {
  const imports = [...text.matchAll(/^import .* from '(\.\/[^']+)';\n/gm)];
  const next = imports.find(([, path]) => path! > `./${name}/subgraph.ts`) ?? imports.at(-1);
  const list = text.indexOf(END);
  if (!next || list < 0) {
    throw new UserError(`${REGISTRY_FILE} has another form than expected: a list that ends in ']'`);
  }
  const at = next[1]! > `./${name}/subgraph.ts` ? next.index : next.index + next[0].length;
  const listed = `${text.slice(0, list)}${itemOf(name)}${text.slice(list)}`;
  return `${listed.slice(0, at)}${importOf(name)}${listed.slice(at)}`;
}

/** The registry without a subgraph. */
export function withoutEntry(text: string, name: string): string {
  return text.replace(importOf(name), '').replace(itemOf(name), '');
}
