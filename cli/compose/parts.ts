import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { GraphQLError, parse } from 'graphql';
import { SUBGRAPHS } from '../../subgraphs/index.ts';
import { UserError } from '../user-error.ts';
import type { Part } from './compose-parts.ts';
import type { ConfiguredSubgraph } from './configuration.ts';

/** More than any schema has, in GraphQL tokens. */
const MAX_TOKENS = 500_000;

/** A subgraph of the graph with its schema. */
export interface GraphPart extends Part {
  file: string;
  sdl: string;
  /** True for a subgraph of this repository, whose schema comes from its code. */
  own: boolean;
}

/**
 * Parses a schema.
 *
 * @throws UserError with the line at which it is no GraphQL.
 */
export function parseSchema(sdl: string, origin: string) {
  try {
    return parse(sdl, { maxTokens: MAX_TOKENS });
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    const line = error.locations?.[0]?.line;
    const place = line === undefined ? origin : `${origin}, line ${line}`;
    throw new UserError(`${place}: this is no GraphQL schema: ${error.message}`);
  }
}

/** Finds the schema of a configured subgraph: in the code for ours, in `folder` for a joined one. */
export function partOf({ name, url, file }: ConfiguredSubgraph, folder: string): GraphPart {
  const subgraph = SUBGRAPHS.find((known) => known.name === name);
  const sdl = subgraph ? subgraph.sdl() : readJoined(name, file, folder);
  return { name, url, file, sdl, own: subgraph !== undefined, typeDefs: parseSchema(sdl, file) };
}

function readJoined(name: string, file: string, folder: string): string {
  try {
    return readFileSync(join(folder, file), 'utf8');
  } catch {
    throw new UserError(
      `supergraph.yaml names '${name}', which is no subgraph here, and its schema ${file} is not there; run: npm run subgraph:add -- ${name} URL`,
    );
  }
}
