import { UserError } from '../../user-error.ts';

/** The registry of our subgraphs, from the root. */
export const REGISTRY_FILE = 'subgraphs/index.ts';

const END = '\n];\n';

const importOf = (name: string) =>
  `import { ${name.toUpperCase()} } from './${name}/subgraph.ts';\n`;

const itemOf = (name: string) => `\n  ${name.toUpperCase()},`;

/** The imports of the registry from its own folder, each with its place in the text. */
function importsOf(text: string): { path: string; start: number; end: number }[] {
  let end = 0;
  return text.split('\n').flatMap((line) => {
    const start = end;
    end += line.length + 1;
    const path = line.startsWith('import ') ? line.split(" from '")[1] : undefined;
    return path?.startsWith('./') ? [{ path: path.replace("';", ''), start, end }] : [];
  });
}

/** The registry with a subgraph in it, its import where the formatter wants it. */
export function withEntry(text: string, name: string): string {
  const imports = importsOf(text);
  const next = imports.find(({ path }) => path > `./${name}/subgraph.ts`);
  const place = next?.start ?? imports.at(-1)?.end;
  const list = text.indexOf(END);
  if (place === undefined || list < 0) {
    throw new UserError(`${REGISTRY_FILE} has another form than expected: a list that ends in ']'`);
  }
  const listed = `${text.slice(0, list)}${itemOf(name)}${text.slice(list)}`;
  return `${listed.slice(0, place)}${importOf(name)}${listed.slice(place)}`;
}

/** The registry without a subgraph. */
export function withoutEntry(text: string, name: string): string {
  return text.replace(importOf(name), '').replace(itemOf(name), '');
}
