import { NewsgraphError } from '../../../platform/errors.ts';

/** Refuses an input. Throws BAD_USER_INPUT saying what was expected of what, and what came. */
export function refuse(what: string, expected: string, got: string | number): never {
  const shown = String(got).slice(0, 60);
  throw new NewsgraphError(
    'BAD_USER_INPUT',
    `${what} is expected to be ${expected}; got ${shown}.`,
  );
}

/** Refuses a list that is too long. */
export function checkCount(what: string, list: readonly unknown[], most: number): void {
  if (list.length > most) refuse(`The number of ${what}`, `at most ${most}`, list.length);
}

/** Refuses a text that is too long or that the engines do not all store as it is. */
export function checkText(what: string, text: string | null | undefined, most: number): void {
  if (text == null) return;
  if (text.length > most) refuse(`The length of ${what}`, `at most ${most}`, text.length);
  if (/[\0\p{Cs}]/u.test(text)) refuse(what, 'free of NUL and unpaired surrogates', 'one');
}

/** Refuses a key that is empty, too long or not plain ASCII. */
export function checkAscii(what: string, text: string | null | undefined, most: number): void {
  if (text == null) return;
  const fits = text.length > 0 && text.length <= most && /^[\x21-\x7e][\x20-\x7e]*$/.test(text);
  if (!fits) refuse(what, `1 to ${most} ASCII characters`, JSON.stringify(text));
}

/** Refuses what is no number from 0 to 1. */
export function checkConfidence(what: string, value: number): void {
  if (!(value >= 0 && value <= 1)) refuse(what, '0 to 1', value);
}
