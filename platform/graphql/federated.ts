/** A directive of a specification of one's own, which composition keeps in the supergraph. */
export interface OwnDirective {
  /** The specification, such as https://specs.example/secrecy/v1.0. */
  url: string;
  /** As in a schema: `directive @secret(level: Int!) on OBJECT`. */
  definition: string;
}

const FEDERATION = 'https://specs.apollo.dev/federation/v2.9';

/** The directives of Federation that the gateway understands, in the order of their import. */
const FEDERATION_DIRECTIVES = [
  '@key',
  '@shareable',
  '@external',
  '@requires',
  '@provides',
  '@override',
  '@interfaceObject',
  '@inaccessible',
  '@tag',
  '@composeDirective',
  '@cost',
  '@listSize',
];

/**
 * A printed schema as Federation 2 has it: without its root block, with links to the directives of
 * Federation that it uses and to the own ones, which are to be composed.
 *
 * @throws Error for an own directive whose definition has no name.
 */
export function federated(printed: string, own: readonly OwnDirective[] = []): string {
  const composed = own.map(({ definition }) => nameOf(definition));
  const directives = new Set(printed.match(/@\w+/g));
  if (own.length > 0) directives.add('@composeDirective');
  const used = FEDERATION_DIRECTIVES.filter((name) => directives.has(name));
  const links = [
    link(FEDERATION, used),
    ...own.map(({ url }, i) => link(url, [composed[i]!])),
    ...composed.map((name) => `@composeDirective(name: ${JSON.stringify(name)})`),
  ];
  const body = printed.replace(/^schema \{[^}]*\}\s*/, '');
  const definitions = own.map(({ definition }) => `${definition}\n\n`).join('');
  return `extend schema ${links.join(' ')}\n\n${definitions}${body}\n`;
}

function link(url: string, names: readonly string[]): string {
  const imports = names.map((name) => JSON.stringify(name)).join(', ');
  return `@link(url: ${JSON.stringify(url)}, import: [${imports}])`;
}

function nameOf(definition: string): string {
  const [, name] = /^directive (@\w+)/.exec(definition) ?? [];
  if (name) return name;
  throw new Error(`expected a definition 'directive @name …', got '${definition.slice(0, 80)}'`);
}
