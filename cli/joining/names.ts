import { SUBGRAPHS } from '../../subgraphs/index.ts';
import { UserError } from '../user-error.ts';

/** The subgraphs that newsgraph is made of; no other may take their place. */
export const CORE = ['people', 'events', 'sources', 'ingest'] as const;

const NAME = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
const MAX_NAME = 40;

/** Names that mean something else where subgraphs are named. */
const TAKEN = ['gateway', 'mysql', 'supergraph', 'api', 'index', 'options'];

/** Throws a UserError where a subgraph cannot have this name. */
export function checkName(name: string): void {
  if (!NAME.test(name) || name.length > MAX_NAME) {
    throw new UserError(
      `a subgraph's name is lower-case letters and digits, in words joined by '-', up to ${MAX_NAME}; got '${name.slice(0, 60)}'`,
    );
  }
  if ((CORE as readonly string[]).includes(name)) {
    throw new UserError(
      `${name} is one of the subgraphs that newsgraph is made of; its schema comes from its code, and it stays in the graph`,
    );
  }
  if (TAKEN.includes(name))
    throw new UserError(`'${name}' has another meaning here; choose another name`);
}

/** Throws a UserError where a schema from elsewhere cannot join under this name. */
export function checkJoining(name: string): void {
  checkName(name);
  if (!SUBGRAPHS.some((subgraph) => subgraph.name === name)) return;
  throw new UserError(`the schema of ${name} comes from its code here; run: npm run compose`);
}
