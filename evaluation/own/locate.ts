import type { Span } from '../../extraction/index.ts';

/** Where words stand in a text for the n-th time, counted from 1; null where they do not. */
export function locate(text: string, words: string, occurrence = 1): Span | null {
  if (words === '') return null;
  let start = text.indexOf(words);
  for (let n = 1; n < occurrence && start >= 0; n++) {
    start = text.indexOf(words, start + words.length);
  }
  return start < 0 ? null : { start, end: start + words.length };
}
