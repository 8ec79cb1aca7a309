import { composeServices } from '@apollo/composition';
import { parse, printSchema } from 'graphql';
import { parse as parseYaml } from 'yaml';
import { z } from 'zod';
import { SUBGRAPHS } from '../../subgraphs/index.ts';
import { UserError } from '../user-error.ts';

/** The part of rover's supergraph configuration that is read here. */
const CONFIGURATION = z.object({
  federation_version: z.string(),
  subgraphs: z.record(
    z.string(),
    z.object({ routing_url: z.string(), schema: z.object({ file: z.string() }) }),
  ),
});

const MARK = '# Written by `npm run compose`; do not edit.\n';

/**
 * Composes all subgraphs as `schema/supergraph.yaml` names them, in the format of
 * `rover supergraph compose`. Gives the files of `schema/` by name.
 *
 * @throws UserError with every error and hint of the composition: both must be mended.
 */
export function compose(configuration: string): Map<string, string> {
  const { subgraphs } = CONFIGURATION.parse(parseYaml(configuration));
  const entries = Object.entries(subgraphs);
  const files = new Map<string, string>();
  const services = entries.map(([name, { routing_url: url, schema }]) => {
    const subgraph = SUBGRAPHS.find((known) => known.name === name);
    if (!subgraph)
      throw new UserError(`supergraph.yaml names '${name}', which is no subgraph here`);
    const sdl = subgraph.sdl();
    files.set(schema.file.replace(/^\.\//, ''), MARK + sdl);
    return { name, url, typeDefs: parse(sdl) };
  });
  const composed = composeServices(services);
  const { errors, hints = [] } = composed;
  const faults = [...(errors ?? []), ...hints].map(({ message }) => `  ${message}`);
  if (faults.length > 0 || !composed.supergraphSdl || !composed.schema) {
    throw new UserError(`the subgraphs do not compose:\n${faults.join('\n')}`);
  }
  const api = composed.schema.toAPISchema().toGraphQLJSSchema();
  files.set('supergraph.graphql', `${MARK}${composed.supergraphSdl}\n`);
  files.set('api.graphql', `${MARK}${printSchema(api)}\n`);
  return files;
}
