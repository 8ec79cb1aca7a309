/** What is measured of a request before it runs: its unit, and the figure where none is set. */
export const LIMITS = {
  requestBytes: { unit: 'bytes of the request body', fallback: 262_144 },
  variablesBytes: { unit: 'bytes of the variables, as JSON', fallback: 65_536 },
  tokens: { unit: 'tokens of the document', fallback: 10_000 },
  nesting: { unit: 'brackets open at once in the document or its variables', fallback: 64 },
  definitions: { unit: 'operations and fragments of the document', fallback: 200 },
  depth: { unit: 'fields below one another, fragments written out', fallback: 20 },
  rootFields: { unit: 'fields of the root type, fragments written out', fallback: 20 },
  aliases: { unit: 'aliases, fragments written out', fallback: 100 },
  directives: { unit: 'directives, fragments written out', fallback: 100 },
  selections: { unit: 'fields and spreads, fragments written out', fallback: 2_000 },
  repeats: { unit: 'selections of one field in one place of the answer', fallback: 30 },
  introspections: { unit: 'questions for the schema', fallback: 4 },
  introspectionDepth: { unit: 'lists below one another in a question for the schema', fallback: 3 },
  representations: { unit: 'entities that a subgraph is asked for at once', fallback: 10_000 },
  cost: { unit: 'objects that the answer may hold, by weight', fallback: 500_000 },
} as const;

/** The name of a limit. */
export type LimitName = keyof typeof LIMITS;

/** A figure for every limit. */
export type Limits = Record<LimitName, number>;

/** The names of all limits. */
export const LIMIT_NAMES = Object.keys(LIMITS) as LimitName[];

type Capitals<Name extends string> = Name extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? Uppercase<First> : `_${First}`}${Capitals<Rest>}`
  : '';

/** The code of a refusal; the variable that sets the limit is `NEWSGRAPH_` and this. */
export type LimitCode = `LIMIT_${Capitals<LimitName>}`;

/** The code of a refusal, such as `LIMIT_ROOT_FIELDS`. */
export const limitCode = (name: LimitName): LimitCode =>
  `LIMIT_${name.replace(/[A-Z]/g, '_$&').toUpperCase()}` as LimitCode;

/** The limits where nothing is set. */
export const DEFAULT_LIMITS = Object.fromEntries(
  LIMIT_NAMES.map((name) => [name, LIMITS[name].fallback]),
) as Limits;
