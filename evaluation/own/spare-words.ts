const BRACKETED = /\([^()]*\)/g;
const BRACKETS = /[()]/g;

/** An annotation with its words in brackets: 'the (Velmish) mayor' gives 'the Velmish mayor'. */
export function withSpareWords(annotated: string): string {
  return annotated.replace(BRACKETS, '');
}

/** An annotation without the words that the reader may leave out: 'the mayor'. */
export function withoutSpareWords(annotated: string): string {
  return annotated.replace(BRACKETED, ' ');
}
