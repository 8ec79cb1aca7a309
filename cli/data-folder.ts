import { accessSync, constants, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Secrets } from './secrets.ts';
import { UserError } from './user-error.ts';

/** Who uses a data folder at the moment. */
export interface Occupant {
  pid: number;
  /** The gateway's address; null where the folder is only written to. */
  gateway: string | null;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** The folder of an embedded newsgraph: its databases, its secrets, and who uses it. */
export class DataFolder {
  readonly path: string;
  private readonly lockFile: string;

  /** Makes the folder where it is missing. Throws a UserError where it cannot be written to. */
  constructor(path: string) {
    this.path = resolve(path);
    this.lockFile = join(this.path, 'running.json');
    try {
      mkdirSync(this.path, { recursive: true });
      accessSync(this.path, constants.R_OK | constants.W_OK | constants.X_OK);
    } catch {
      throw new UserError(`cannot write to the data folder ${this.path}; choose another by --data`);
    }
  }

  get databaseUrl(): string {
    return `sqlite:${this.path}`;
  }

  /** The secrets of this newsgraph, made at first use. */
  get secrets(): Secrets {
    return new Secrets(join(this.path, 'secrets'));
  }

  /** Who uses the folder; null where nobody does, also after a crash. */
  occupant(): Occupant | null {
    try {
      const occupant = JSON.parse(readFileSync(this.lockFile, 'utf8')) as Occupant;
      return isAlive(occupant.pid) ? occupant : null;
    } catch {
      return null;
    }
  }

  /** Takes the folder for this process. Throws a UserError where another process has it. */
  occupy(gateway: string | null): void {
    const other = this.occupant();
    if (other && other.pid !== process.pid) {
      throw new UserError(`the data folder ${this.path} is in use by process ${other.pid}`);
    }
    if (!other) rmSync(this.lockFile, { force: true });
    const occupant: Occupant = { pid: process.pid, gateway };
    try {
      writeFileSync(this.lockFile, JSON.stringify(occupant), { flag: other ? 'w' : 'wx' });
    } catch {
      throw new UserError(`the data folder ${this.path} has just been taken by another process`);
    }
  }

  /** Gives the folder back. */
  leave(): void {
    if (this.occupant()?.pid === process.pid) rmSync(this.lockFile, { force: true });
  }

  /** True once `markDone` was called for this step, also by an earlier process. */
  isDone(step: string): boolean {
    try {
      accessSync(join(this.path, `${step}.done`));
      return true;
    } catch {
      return false;
    }
  }

  /** Remembers that a step is done. */
  markDone(step: string): void {
    writeFileSync(join(this.path, `${step}.done`), '');
  }
}
