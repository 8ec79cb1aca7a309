/** The most answers that are kept at once. */
const MOST_KEPT = 20_000;
/** Longer texts are no words, and are answered anew each time. */
const LONGEST_KEPT = 40;

/**
 * A function of single words that keeps its answers, since a text says few words again and again.
 * The answers are shared: they must not be changed. Memory is bounded.
 */
export function remembered<T>(answer: (word: string) => T): (word: string) => T {
  const kept = new Map<string, T>();
  return (word) => {
    const known = kept.get(word);
    if (known !== undefined) return known;
    const found = answer(word);
    if (word.length > LONGEST_KEPT) return found;
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(word, found);
    return found;
  };
}
