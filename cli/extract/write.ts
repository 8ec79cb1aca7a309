import { once } from 'node:events';
import type { Writable } from 'node:stream';

/**
 * Writes text and waits until the reader has taken it. Answers false once nobody reads any more, as
 * in `extract … | head`, so that the caller can stop.
 */
export async function write(output: Writable, text: string): Promise<boolean> {
  if (!output.writable) return false;
  try {
    if (!output.write(text)) await once(output, 'drain');
    return output.writable;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EPIPE') return false;
    throw error;
  }
}

/** Takes a closed pipe for the end of the work instead of a fault. */
export function endAtClosedPipe(output: Writable): void {
  output.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}
