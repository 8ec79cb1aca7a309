import { readFileSync } from 'node:fs';

const COMMON: ReadonlySet<string> = new Set(
  JSON.parse(readFileSync(new URL('./common-words.json', import.meta.url), 'utf8')) as string[],
);

/** Whether a lower-cased word is an everyday English word rather than part of a name. */
export function isCommonWord(lower: string): boolean {
  return COMMON.has(lower);
}
