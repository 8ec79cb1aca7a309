import { join } from 'node:path';
import { secretFromFile } from '../platform/security/secret-file.ts';

/** The two secrets of a newsgraph, in files of one folder that only the owner can read. */
export class Secrets {
  constructor(private readonly folder: string) {}

  /** The key that signs and checks tokens. */
  get token(): string {
    return secretFromFile(join(this.folder, 'token.key'));
  }

  /** What a caller shows the subgraphs. */
  get subgraph(): string {
    return secretFromFile(join(this.folder, 'subgraph.key'));
  }
}
