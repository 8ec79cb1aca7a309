import { WebSocket } from 'undici';

/** Reads the heap of a process that runs with `--inspect`. */
export interface HeapReader {
  /** Bytes that are used after a garbage collection. */
  used(): Promise<number>;
  close(): void;
}

/** Connects to a process's inspector. */
export async function openHeapReader(url: string): Promise<HeapReader> {
  const socket = new WebSocket(url);
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve, { once: true });
    socket.addEventListener('error', () => reject(new Error('the inspector does not answer')), {
      once: true,
    });
  });
  const waiting = new Map<number, (result: Record<string, number> | Error) => void>();
  socket.addEventListener('message', ({ data }) => {
    const { id, result } = JSON.parse(String(data));
    waiting.get(id)?.(result);
    waiting.delete(id);
  });
  socket.addEventListener('close', () => {
    for (const settle of waiting.values()) settle(new Error('the process has ended'));
  });
  let last = 0;
  const call = (method: string) =>
    new Promise<Record<string, number>>((resolve, reject) => {
      waiting.set(++last, (result) => (result instanceof Error ? reject(result) : resolve(result)));
      socket.send(JSON.stringify({ id: last, method }));
    });
  await call('HeapProfiler.enable');
  return {
    async used() {
      // What the first frees may hold more, which the second finds.
      for (let n = 0; n < 2; n++) await call('HeapProfiler.collectGarbage');
      return (await call('Runtime.getHeapUsage')).usedSize!;
    },
    close: () => socket.close(),
  };
}
