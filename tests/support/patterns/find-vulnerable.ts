import { check } from 'recheck';
import type { Pattern } from './patterns-in.ts';

/** As many as are analysed at once. */
const AT_ONCE = 4;
/** Time for one pattern; one that takes longer counts as unknown. */
const TIMEOUT_MS = 20_000;

/**
 * One sentence for each pattern on which some text takes more than linear time, or of which this
 * cannot be told. By recheck (https://makenowjust-labs.github.io/recheck/), which derives the growth
 * from the automaton and, where that is too large, searches for an attack.
 */
export async function findVulnerable(patterns: readonly Pattern[]): Promise<string[]> {
  const different = new Map(patterns.map((pattern) => [shown(pattern), pattern]));
  const pending = [...different];
  const faults = new Map<string, string>();
  const work = async () => {
    for (let next = pending.pop(); next; next = pending.pop()) {
      const fault = await faultOf(next[1]);
      if (fault) faults.set(next[0], fault);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return patterns
    .filter((pattern) => faults.has(shown(pattern)))
    .map((pattern) => `${pattern.place}: ${shown(pattern)} is ${faults.get(shown(pattern))}`);
}

function shown({ source, flags }: Pattern): string {
  return `/${source}/${flags}`;
}

async function faultOf({ source, flags }: Pattern): Promise<string | null> {
  const found = await check(source, flags, { timeout: TIMEOUT_MS });
  if (found.status === 'safe') return null;
  return found.status === 'vulnerable' ? `of ${found.complexity.summary} time` : 'of unknown time';
}
