import { SingleBar } from 'cli-progress';

/** Tells how far long work is: a bar on a terminal, a plain line now and then otherwise. */
export interface Progress {
  step(): void;
  /** There is more to do than was known. */
  grow(steps: number): void;
  stop(): void;
}

const PLAIN_STEPS = 10;

/** Progress over `total` steps, told on standard error. */
export function showProgress(label: string, total: number): Progress {
  return process.stderr.isTTY ? bar(label, total) : lines(label, total);
}

function bar(label: string, total: number): Progress {
  const format = `${label} {bar} {value}/{total}, {duration_formatted}`;
  const single = new SingleBar({
    format,
    stream: process.stderr,
    hideCursor: true,
    barsize: 30,
    barCompleteChar: '█',
    barIncompleteChar: '░',
  });
  single.start(total, 0);
  return {
    step: () => single.increment(),
    grow: (steps) => single.setTotal(single.getTotal() + steps),
    stop: () => single.stop(),
  };
}

function lines(label: string, known: number): Progress {
  let total = known;
  let done = 0;
  return {
    step() {
      done++;
      const every = Math.max(1, Math.ceil(total / PLAIN_STEPS));
      if (done % every === 0 || done === total) console.error(`${label} ${done}/${total}`);
    },
    grow(steps) {
      total += steps;
    },
    stop() {},
  };
}
