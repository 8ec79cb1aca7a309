import type { Edit } from './edits.ts';

/** A written form of a name and the one that takes its place. */
export interface Form {
  from: string;
  to: string;
  /** The new name stands without 'the': 'the UAE' gives 'Bulgaria'. */
  bare?: boolean;
}

const WORD_START = /(?<![\p{L}\p{N}])[\p{L}\p{N}]+/gu;
const FIRST_WORD = /[\p{L}\p{N}]+/u;
const LETTER = /[\p{L}\p{N}]/u;
const THE = /\bthe $/i;
const INDEFINITE = /\ban? $/i;
const ACRONYM = /^[A-Z0-9]{2}/;
const VOWEL = /^(?:[AEIOaeio]|U[a-z]b)/;
/** Letters whose names begin with a vowel: 'an M23 fighter'. */
const SPELT_WITH_VOWEL = /^[AEFHILMNORSX]/;

/** Whether a form stands in a text as whole words. */
export function stands(text: string, form: string): boolean {
  for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + form.length)) {
    if (!LETTER.test(text[at - 1] ?? '') && !LETTER.test(text[at + form.length] ?? '')) return true;
  }
  return false;
}

/** Whether a name stands in a text, also in the capitals of a dateline. */
export function isNamed(text: string, name: string): boolean {
  return stands(text, name) || stands(text, name.toUpperCase());
}

/**
 * The edits that put the new names in the place of the old: whole words, the longest form first; of
 * forms that are alike, the last. The article before a name changes with it.
 */
export function editsOf(text: string, forms: readonly Form[]): Edit[] {
  const byFirstWord = indexed(forms);
  const edits: Edit[] = [];
  let last = 0;
  for (const { 0: word, index } of text.matchAll(WORD_START)) {
    const form = index < last ? undefined : longestAt(text, index, byFirstWord.get(word) ?? []);
    if (!form) continue;
    const before = text.slice(Math.max(0, index - 5), index);
    const cut = form.bare ? (THE.exec(before)?.[0].length ?? 0) : 0;
    const article = cut === 0 ? INDEFINITE.exec(before)?.[0] : undefined;
    if (article && beginsWithVowel(form.from) !== beginsWithVowel(form.to)) {
      edits.push({ start: index - article.length, end: index, text: otherArticle(article) });
    }
    last = index + form.from.length;
    edits.push({ start: index - cut, end: last, text: form.to });
  }
  return edits;
}

function indexed(forms: readonly Form[]): Map<string, Form[]> {
  const index = new Map<string, Form[]>();
  for (const form of forms) {
    const word = FIRST_WORD.exec(form.from)?.[0] ?? '';
    index.set(word, [form, ...(index.get(word) ?? [])]);
  }
  for (const alike of index.values()) alike.sort((a, b) => b.from.length - a.from.length);
  return index;
}

function longestAt(text: string, index: number, forms: readonly Form[]): Form | undefined {
  return forms.find(
    ({ from }) => text.startsWith(from, index) && !LETTER.test(text[index + from.length] ?? ''),
  );
}

function otherArticle(article: string): string {
  return article.length === 2 ? `${article[0]}n ` : `${article[0]} `;
}

function beginsWithVowel(name: string): boolean {
  return ACRONYM.test(name) ? SPELT_WITH_VOWEL.test(name) : VOWEL.test(name);
}
