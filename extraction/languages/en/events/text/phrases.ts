import type { Word } from './words.ts';

/** Words and phrases, each with what it stands for. */
export type Phrases<T> = ReadonlyMap<string, readonly { words: readonly string[]; value: T }[]>;

/** Builds phrases from lists such as 'called off|put on hold', one list a value. */
export function phrases<T>(lists: readonly (readonly [value: T, list: string])[]): Phrases<T> {
  const byFirst = new Map<string, { words: string[]; value: T }[]>();
  for (const [value, list] of lists) {
    for (const phrase of list.split('|')) {
      const words = phrase.split(' ');
      const first = byFirst.get(words[0]!) ?? [];
      byFirst.set(words[0]!, [...first, { words, value }]);
    }
  }
  for (const entries of byFirst.values()) entries.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
}

/** The longest phrase that starts at a word, with how many words it takes. */
export function phraseAt<T>(
  words: readonly Word[],
  index: number,
  among: Phrases<T>,
): { value: T; length: number } | null {
  for (const { words: phrase, value } of among.get(words[index]?.lower ?? '') ?? []) {
    if (phrase.every((word, i) => words[index + i]?.lower === word)) {
      return { value, length: phrase.length };
    }
  }
  return null;
}

/** A set of words from one line of them. */
export function wordSet(line: string): ReadonlySet<string> {
  return new Set(line.split(' '));
}
