import { UserError } from '../user-error.ts';
import type { Plan } from './plan.ts';
import { isBreaking, reportOf } from './report.ts';
import type { SchemaFolder } from './schema/schema-folder.ts';

/** Whether breaking changes are wanted, and whether anything is to be written. */
export interface SettleOptions {
  force?: boolean;
  dryRun?: boolean;
}

/**
 * Tells what a plan means.
 *
 * @throws UserError where it has errors, or would break clients without being forced.
 */
export function judge(plan: Plan, force = false): void {
  for (const line of reportOf(plan)) console.log(line);
  const errors = plan.findings.filter(({ level }) => level === 'error').length;
  if (errors > 0) {
    throw new UserError(`${errors} ${errors === 1 ? 'error' : 'errors'}; nothing was written`);
  }
  if (isBreaking(plan.impact) && !force) {
    throw new UserError(
      'this breaks clients; nothing was written. Deprecate first, or repeat it with --force',
    );
  }
}

/** Tells what a plan means and carries it out, where `judge` lets it pass. */
export function settle(
  folder: SchemaFolder,
  plan: Plan,
  done: string,
  { force, dryRun = false }: SettleOptions,
): void {
  judge(plan, force);
  const names = [...plan.files.keys()].join(', ');
  if (!dryRun) folder.write(plan.files);
  console.log(dryRun ? `nothing was written; it would be: ${names}` : `${done}; wrote ${names}`);
}
