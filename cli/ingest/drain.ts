/**
 * Takes the last of `waiting` again and again until none is left, up to `inFlight` at a time;
 * `handle` may add to them meanwhile. Where `isStopped`, or where one fails, those under way are the
 * last.
 *
 * @throws what the first one that fails throws.
 */
export function drain<T>(
  waiting: T[],
  inFlight: number,
  isStopped: () => boolean,
  handle: (item: T) => Promise<void>,
): Promise<void> {
  return new Promise((resolve, reject) => {
    let underWay = 0;
    let hasFailed = false;
    const fail = (error: unknown) => {
      hasFailed = true;
      reject(error);
    };
    const fill = () => {
      while (underWay < inFlight && waiting.length > 0 && !hasFailed && !isStopped()) {
        underWay++;
        handle(waiting.pop()!).then(() => {
          underWay--;
          fill();
        }, fail);
      }
      if (underWay === 0) resolve();
    };
    fill();
  });
}
