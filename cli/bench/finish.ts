/** Where a report goes: a process, or what stands for one. */
export interface Outlet {
  stdout: { write(text: string): unknown };
  exitCode?: number | string | null | undefined;
}

/** Prints a report, as its table or as JSON; the exit code is 1 where a goal is missed. */
export function finish(
  report: { reached: boolean },
  table: string | null,
  outlet: Outlet = process,
): void {
  outlet.stdout.write(table ?? `${JSON.stringify(report, null, 2)}\n`);
  if (!report.reached) outlet.exitCode = 1;
}
