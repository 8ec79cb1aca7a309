import type { Composition } from './compose-parts.ts';

/** The first line of every file that is written from the code. */
export const MARK = '# Written by `npm run compose`; do not edit.\n';

/** The two files of a composed graph, by name: what the gateway runs and what clients see. */
export function graphFiles(graph: NonNullable<Composition['graph']>): Map<string, string> {
  return new Map([
    ['supergraph.graphql', `${MARK}${graph.supergraphSdl}\n`],
    ['api.graphql', `${MARK}${graph.apiSdl}\n`],
  ]);
}
