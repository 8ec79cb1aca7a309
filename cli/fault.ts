/** What went wrong, in one line without stack; an error of several is told by its first. */
export function describeFault(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0)
    return describeFault(error.errors[0]);
  if (!(error instanceof Error)) return String(error);
  const cause =
    error.cause instanceof Error && error.cause.message ? ` (${error.cause.message})` : '';
  const message = error.message || (error as NodeJS.ErrnoException).code || error.name;
  return `${message}${cause}`.replace(/\s+/g, ' ').trim();
}
