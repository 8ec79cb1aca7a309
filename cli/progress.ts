import { SingleBar } from 'cli-progress';

/** Tells how far long work is: a bar on a terminal, a plain line now and then otherwise. */
export interface Progress {
  step(): void;
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
  return { step: () => single.increment(), stop: () => single.stop() };
}

function lines(label: string, total: number): Progress {
  const every = Math.max(1, Math.ceil(total / PLAIN_STEPS));
  let done = 0;
  return {
    step() {
      done++;
      if (done % every === 0 || done === total) console.error(`${label} ${done}/${total}`);
    },
    stop() {},
  };
}
