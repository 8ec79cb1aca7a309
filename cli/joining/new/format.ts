import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { packagePath } from '../../package-root.ts';

const BIOME = 'node_modules/@biomejs/biome/bin/biome';

/** Sorts and wraps what the new names put out of order; where no formatter is installed, nothing. */
export function format(paths: string[]): void {
  if (!existsSync(packagePath(BIOME))) return;
  const args = [packagePath(BIOME), 'check', '--write', '--colors=off', ...paths];
  spawnSync(process.execPath, args, { cwd: packagePath(''), stdio: 'ignore' });
}
