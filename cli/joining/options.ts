import type { Command } from 'commander';
import { type Env, readEnv } from '../../platform/env.ts';
import { currentSecret } from '../../platform/security/secret.ts';
import { SECRET_HEADER } from '../../platform/security/trust.ts';
import { packagePath } from '../package-root.ts';
import { SecretSettings } from '../secrets.ts';
import { UserError } from '../user-error.ts';
import { isAddress, readHeaders } from './schema/read-schema.ts';

/** What the commands about subgraphs have in common. */
export interface GraphOptions {
  schemaDir: string;
  operations: string[];
  force?: boolean;
}

/** Adds one more value of an option that may be given several times. */
export const collect = (value: string, given: string[]): string[] => [...given, value];

/** Adds the options that all of them take. */
export function addGraphOptions(command: Command): Command {
  return command
    .option('--schema-dir <dir>', 'folder of supergraph.yaml', packagePath('schema'))
    .option(
      '--operations <dir>',
      'another folder of published operations (*.graphql), beside examples/operations',
      collect,
      [],
    )
    .option('--force', 'go on where clients would break');
}

/** The folders of published operations. */
export function operationFolders({ operations }: GraphOptions): string[] {
  return [packagePath('examples/operations'), ...operations];
}

/** The headers of a request for the schema of `name`: those given, and its secret where it has one. */
export function schemaHeaders(
  name: string,
  given: string[],
  env: Env = readEnv(),
): Record<string, string> {
  const secret = new SecretSettings(env).subgraph(name);
  return { ...(secret && { [SECRET_HEADER]: currentSecret(secret) }), ...readHeaders(given) };
}

/** Where the gateway is to ask a subgraph: as given, or where its schema came from. */
export function routingUrl(source: string, given: string | undefined): string {
  const url = given ?? (isAddress(source) ? source : undefined);
  if (url === undefined) {
    throw new UserError('a schema from a file needs --routing-url URL: where the gateway asks it');
  }
  if (isAddress(url) && URL.canParse(url)) return url;
  throw new UserError(`--routing-url is an http(s) address; got '${url.slice(0, 80)}'`);
}
