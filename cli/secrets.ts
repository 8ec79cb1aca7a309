import { join } from 'node:path';
import type { Env } from '../platform/env.ts';
import type { Secret, SecretSource } from '../platform/security/secret.ts';
import { secretFile } from '../platform/security/secret-file.ts';

const SUBGRAPH_NAME = /^\w[\w-]{0,63}$/;

/** The secrets of a newsgraph, in files of one folder that only the owner can read. */
export class Secrets {
  private readonly known = new Map<string, SecretSource>();

  constructor(private readonly folder: string) {}

  /** The key that signs and checks tokens. */
  get token(): SecretSource {
    return this.file('token.key');
  }

  /** What a caller shows the subgraph `name`. */
  subgraph(name: string): SecretSource {
    if (!SUBGRAPH_NAME.test(name)) throw new Error(`no name of a subgraph: '${name.slice(0, 80)}'`);
    // In a folder of their own: a subgraph may be called token.
    return this.file(join('subgraphs', `${name}.key`));
  }

  private file(name: string): SecretSource {
    const source = this.known.get(name) ?? secretFile(join(this.folder, name));
    this.known.set(name, source);
    return source;
  }
}

/** A secret of the environment, with the one before it where that is still valid. */
function given(secret: string | undefined, previous: string | undefined): Secret | undefined {
  if (secret === undefined) return undefined;
  return previous === undefined ? secret : () => [secret, previous];
}

/** The settings that hold secrets; undefined for one that is neither set nor in a folder. */
export class SecretSettings {
  private readonly folder: Secrets | undefined;

  constructor(private readonly env: Env) {
    const { NEWSGRAPH_SECRETS_DIR: folder } = env;
    this.folder = folder === undefined ? undefined : new Secrets(folder);
  }

  /** The key that signs and checks tokens. */
  get token(): Secret | undefined {
    const { NEWSGRAPH_TOKEN_SECRET: secret, NEWSGRAPH_TOKEN_SECRET_PREVIOUS: previous } = this.env;
    return given(secret, previous) ?? this.folder?.token;
  }

  /** What a caller shows the subgraph `name`: its own secret, else the one of all. */
  subgraph(name: string): Secret | undefined {
    const { env } = this;
    const own = env.NEWSGRAPH_SUBGRAPH_SECRETS?.get(name);
    if (own) return () => own;
    const { NEWSGRAPH_SUBGRAPH_SECRET: common, NEWSGRAPH_SUBGRAPH_SECRET_PREVIOUS: previous } = env;
    return given(common, previous) ?? this.folder?.subgraph(name);
  }
}
