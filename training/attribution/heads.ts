import type { Example } from './example.ts';

/** A word seen this rarely says little of itself. */
const SMOOTHING = { inCues: 0.02, inText: 2 };

/**
 * Of each annotated cue the token that is its head: the word that is most often part of a cue
 * wherever it stands. 'said' in 'has also said in a statement'. One list an example.
 */
export function headsOf(examples: readonly Example[]): number[][] {
  const inText = new Map<string, number>();
  const inCues = new Map<string, number>();
  const count = (counts: Map<string, number>, word: string) =>
    counts.set(word, (counts.get(word) ?? 0) + 1);
  for (const { tokens, annotated } of examples) {
    for (const { lower } of tokens) count(inText, lower);
    for (const { cue } of annotated) for (const i of cue) count(inCues, tokens[i]!.lower);
  }
  const shareInCues = (word: string) =>
    ((inCues.get(word) ?? 0) + SMOOTHING.inCues) / ((inText.get(word) ?? 0) + SMOOTHING.inText);
  return examples.map(({ tokens, annotated }) =>
    annotated.map(({ cue }) =>
      cue.reduce((best, i) =>
        shareInCues(tokens[i]!.lower) > shareInCues(tokens[best]!.lower) ? i : best,
      ),
    ),
  );
}
