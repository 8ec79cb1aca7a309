import { parseDocument, parse as parseYaml } from 'yaml';
import { z } from 'zod';
import { UserError } from '../user-error.ts';

const FILE = /^(?:\.\/)?[\w-]{1,80}\.graphql$/;

const CONFIGURATION = z.object({
  federation_version: z.string(),
  subgraphs: z.record(
    z.string(),
    z.object({
      routing_url: z.url({ protocol: /^https?$/, error: 'expected an http(s) address' }),
      schema: z.object({
        file: z.string().regex(FILE, 'expected a file of the same folder: ./NAME.graphql'),
      }),
    }),
  ),
});

/** One subgraph as `supergraph.yaml` names it. */
export interface ConfiguredSubgraph {
  name: string;
  /** Where the gateway asks it. */
  url: string;
  /** Its schema's file, by its name in the folder of the configuration. */
  file: string;
}

/**
 * Reads a supergraph configuration in the format of `rover supergraph compose`.
 *
 * @throws UserError that names what is wrong in it.
 */
export function readConfiguration(text: string): ConfiguredSubgraph[] {
  let value: unknown;
  try {
    value = parseYaml(text, { maxAliasCount: 0 });
  } catch (error) {
    throw new UserError(`supergraph.yaml is no YAML: ${(error as Error).message.split('\n')[0]}`);
  }
  const result = CONFIGURATION.safeParse(value);
  if (!result.success) {
    const faults = result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
    throw new UserError(`supergraph.yaml is faulty: ${faults.join('; ')}`);
  }
  return Object.entries(result.data.subgraphs).map(([name, { routing_url: url, schema }]) => ({
    name,
    url,
    file: schema.file.replace(/^\.\//, ''),
  }));
}

/** The configuration with a subgraph put in or changed; what else it says, comments too, stays. */
export function withSubgraph(text: string, { name, url, file }: ConfiguredSubgraph): string {
  const document = parseDocument(text);
  document.setIn(['subgraphs', name, 'routing_url'], url);
  document.setIn(['subgraphs', name, 'schema', 'file'], `./${file}`);
  return document.toString({ lineWidth: 0 });
}

/** The configuration without a subgraph. */
export function withoutSubgraph(text: string, name: string): string {
  const document = parseDocument(text);
  document.deleteIn(['subgraphs', name]);
  return document.toString({ lineWidth: 0 });
}
