import { NewsgraphError } from '../../../platform/errors.ts';
import { cut, words } from '../../../platform/text/fold.ts';

/**
 * Stands before each indexed word. MySQL leaves out words of fewer than three letters and some
 * frequent ones, so that `UN` would find nothing there; no word is short or frequent with it.
 */
const PREFIX = 'ww';

const MAX_WORD = 60;
const MAX_QUERY = 500;
const MAX_QUERY_WORDS = 20;

const termOf = (word: string) => PREFIX + cut(word, MAX_WORD);

/** The words of a text as they are indexed, joined by spaces. */
export function termsOf(text: string): string {
  return words(text).map(termOf).join(' ');
}

/**
 * The distinct words of a query as they are indexed; letters and digits only, so that nothing of
 * the engines' query languages gets through. Throws BAD_USER_INPUT for a query that is too long.
 */
export function queryTerms(text: string): string[] {
  if (text.length > MAX_QUERY) {
    const message = `A text to search has at most ${MAX_QUERY} characters; got ${text.length}.`;
    throw new NewsgraphError('BAD_USER_INPUT', message);
  }
  const terms = [...new Set(words(text).map(termOf))];
  if (terms.length > MAX_QUERY_WORDS) {
    const message = `A text to search has at most ${MAX_QUERY_WORDS} words; got ${terms.length}.`;
    throw new NewsgraphError('BAD_USER_INPUT', message);
  }
  return terms;
}
