/** The code of an error as a client gets it; `UNKNOWN` where it has none. */
export function codeOf(error: { extensions?: { code?: unknown } }): string {
  return String(error.extensions?.code ?? 'UNKNOWN');
}
