/** Writing systems by ISO 15924 code, with the letters that tell them. */
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['Latn', /\p{Script=Latin}/gu],
  ['Cyrl', /\p{Script=Cyrillic}/gu],
  ['Arab', /\p{Script=Arabic}/gu],
  ['Kore', /\p{Script=Hangul}/gu],
  ['Hebr', /\p{Script=Hebrew}/gu],
  ['Grek', /\p{Script=Greek}/gu],
  ['Armn', /\p{Script=Armenian}/gu],
  ['Geor', /\p{Script=Georgian}/gu],
  ['Ethi', /\p{Script=Ethiopic}/gu],
  ['Deva', /\p{Script=Devanagari}/gu],
  ['Beng', /\p{Script=Bengali}/gu],
  ['Thai', /\p{Script=Thai}/gu],
  ['Khmr', /\p{Script=Khmer}/gu],
  ['Mymr', /\p{Script=Myanmar}/gu],
  ['Hani', /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu],
];

/** The script that most letters of a text are written in, by ISO 15924 code; null for none. */
export function scriptOf(text: string): string | null {
  const letters = lettersIn(text);
  if (letters === 0) return null;
  if (2 * asciiLetters(text) > letters) return 'Latn';
  return SCRIPTS.find(([, letter]) => 2 * count(text, letter) > letters)?.[0] ?? null;
}

/** How many letters a text has. */
export function lettersIn(text: string): number {
  let letters = asciiLetters(text);
  for (const [run] of text.matchAll(BEYOND_ASCII)) letters += count(run, /\p{L}/gu);
  return letters;
}

const BEYOND_ASCII = /[^\x00-\x7f]+/g;

function asciiLetters(text: string): number {
  let letters = 0;
  for (let i = 0; i < text.length; i++) {
    const small = text.charCodeAt(i) | 0x20;
    if (small >= 0x61 && small <= 0x7a) letters++;
  }
  return letters;
}

function count(text: string, sign: RegExp): number {
  return text.match(sign)?.length ?? 0;
}
