import {
  closeSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { describeFault } from '../../fault.ts';
import { UserError } from '../../user-error.ts';

const CONFIGURATION = 'supergraph.yaml';

/** A gateway reads this one, so it is put in place last, when all others are there. */
const SUPERGRAPH = 'supergraph.graphql';

/** The folder that holds `supergraph.yaml` and the schemas, `schema/` by default. */
export class SchemaFolder {
  readonly path: string;

  constructor(path: string) {
    this.path = resolve(path);
  }

  /** The text of `supergraph.yaml`. Throws a UserError where there is none. */
  configuration(): string {
    const text = this.read(CONFIGURATION);
    if (text !== null) return text;
    throw new UserError(`${this.path} holds no ${CONFIGURATION}; name its folder by --schema-dir`);
  }

  /** The text of a file; null where it is not there. */
  read(file: string): string | null {
    try {
      return readFileSync(join(this.path, file), 'utf8');
    } catch {
      return null;
    }
  }

  /**
   * Replaces files by new texts and removes those whose text is null. Each file is whole at every
   * moment, and the supergraph changes last.
   */
  write(files: ReadonlyMap<string, string | null>): void {
    const drafts = [...files].flatMap(([name, text]) =>
      text === null ? [] : [{ name, draft: this.draft(name, text) }],
    );
    drafts.sort((a, b) => Number(a.name === SUPERGRAPH) - Number(b.name === SUPERGRAPH));
    for (const { name, draft } of drafts) renameSync(draft, join(this.path, name));
    for (const [name, text] of files) {
      if (text === null) rmSync(join(this.path, name), { force: true });
    }
  }

  /** Keeps others from changing the folder while `work` runs. Throws a UserError where one does. */
  async alone<T>(work: () => Promise<T>): Promise<T> {
    const lock = join(this.path, '.changing');
    this.take(lock);
    try {
      return await work();
    } finally {
      rmSync(lock, { force: true });
    }
  }

  private take(lock: string): void {
    for (let tries = 0; tries < 2; tries++) {
      try {
        const file = openSync(lock, 'wx');
        writeSync(file, String(process.pid));
        closeSync(file);
        return;
      } catch (error) {
        const { code } = error as NodeJS.ErrnoException;
        if (code !== 'EEXIST') {
          throw new UserError(`cannot write to ${this.path}: ${describeFault(error)}`);
        }
        if (isAlive(Number(this.read('.changing')))) break;
        rmSync(lock, { force: true });
      }
    }
    throw new UserError(`another command is changing ${this.path}; try again when it is done`);
  }

  private draft(name: string, text: string): string {
    const draft = join(this.path, `.${name}.${process.pid}`);
    const file = openSync(draft, 'w');
    try {
      writeSync(file, text);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    return draft;
  }
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
