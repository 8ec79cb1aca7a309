/** A second signal sooner than this is the same Ctrl-C, passed on by the shell and by npm. */
const ECHO_MS = 1_000;

/** Resolves at Ctrl-C, SIGTERM or the closing of the terminal; asked again, the process ends at once. */
export function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    let askedAt: number | null = null;
    const stop = () => {
      if (askedAt !== null && Date.now() - askedAt > ECHO_MS) process.exit(130);
      askedAt ??= Date.now();
      resolve();
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
  });
}
