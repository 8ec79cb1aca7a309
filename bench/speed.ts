import { cpuMs, quartiles } from './clock.ts';
import type { Reader } from './readers.ts';
import { tokenCount } from './texts.ts';

/** How fast one reader is, in tokens by white space a second of one core's time. */
export interface Speed {
  reader: Reader['name'];
  median: number;
  /** A quarter of the rounds were slower. */
  lower: number;
  /** A quarter of the rounds were faster. */
  upper: number;
}

/**
 * Tokens that a reader reads before it is measured, so that its code is compiled; after a third of
 * them the compiler is still at work.
 */
const WARM_UP_TOKENS = 1_200_000;

/**
 * Measures readers on the same texts, round by round in turn, so that all meet the same machine;
 * `timeOf` gives the time of a task in milliseconds.
 */
export function measureSpeed(
  readers: readonly Reader[],
  texts: readonly string[],
  rounds: number,
  timeOf: (task: () => unknown) => number = cpuMs,
): Speed[] {
  const tokens = texts.reduce((sum, text) => sum + tokenCount(text), 0);
  const pass = (reader: Reader) => texts.forEach((text) => void reader.read(text));
  for (const reader of readers) {
    for (let read = 0; read < WARM_UP_TOKENS; read += tokens) pass(reader);
  }
  const rates = readers.map((): number[] => []);
  for (let round = 0; round < rounds; round++) {
    readers.forEach((reader, i) => {
      const ms = timeOf(() => {
        for (let again = 0; again < PASSES; again++) pass(reader);
      });
      rates[i]!.push((tokens * PASSES * 1_000) / ms);
    });
  }
  return readers.map(({ name }, i) => {
    const [lower, median, upper] = quartiles(rates[i]!);
    return { reader: name, median, lower, upper };
  });
}

/** Passes over the texts in one round; one alone is too short to be measured. */
const PASSES = 3;
