/** A kind of text that is written to trip up a reader. */
export interface HostileShape {
  name: string;
  /** What is said again and again. */
  piece: string | ((index: number) => string);
  /** What stands once before it, and once behind it. */
  before?: string;
  after?: string;
}

/** Words for numbers that never end alike, so that names made of them differ. */
function nameOf(index: number): string {
  const syllables = ['ka', 'lo', 'mi', 'ru', 'te', 'vo', 'sha', 'ne', 'pi', 'du'];
  const word = [...String(index)].map((digit) => syllables[Number(digit)]).join('');
  return word[0]!.toUpperCase() + word.slice(1);
}

/** Texts of one sign, of signs that come in pairs, of scripts, and of too much of one thing. */
export const HOSTILE_SHAPES: readonly HostileShape[] = [
  { name: 'one letter', piece: 'a' },
  { name: 'one capital', piece: 'A' },
  { name: 'spaces', piece: ' ' },
  { name: 'line breaks', piece: '\n' },
  { name: 'full stops', piece: '.' },
  { name: 'digits', piece: '7' },
  { name: 'apostrophes', piece: "'" },
  { name: 'straight marks', piece: '"' },
  { name: 'opening marks', piece: '“' },
  { name: 'closing marks', piece: '”' },
  { name: 'hyphens', piece: '-' },
  { name: 'dashes', piece: '—' },
  { name: 'commas', piece: ',' },
  { name: 'opening brackets', piece: '(' },
  { name: 'less-than signs', piece: '<' },
  { name: 'NUL', piece: '\0' },
  { name: 'high surrogates', piece: '\ud83d' },
  { name: 'low surrogates', piece: '\ude00' },
  { name: 'combining marks', piece: '\u0301', before: 'e' },
  { name: 'zero-width joiners', piece: '\u200d' },
  { name: 'byte order marks', piece: '\ufeff' },
  { name: 'right-to-left marks', piece: '\u202e\u05d0 ' },
  { name: 'emoji sequences', piece: '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}\ufe0f' },
  { name: 'words of other scripts', piece: '\u4f1a\u8c08 \u062d\u0648\u0627\u0631 ' },
  { name: 'unbalanced quotes', piece: ' “He said "we ‘met', before: 'Venn said: ' },
  { name: 'nested quotes', piece: '“a ‘b ', after: '’ ”' },
  { name: 'nested brackets', piece: '([{', after: ')]}' },
  { name: 'quotes', piece: (i) => `“We met at pier ${i},” said Orlo Venn. ` },
  { name: 'quotes of different people', piece: (i) => `“We met,” said ${nameOf(i)} Venn. ` },
  { name: 'short quotes', piece: '“No,” he said. ' },
  { name: 'names', piece: (i) => `${nameOf(i)} ${nameOf(i * 7 + 3)} met. ` },
  { name: 'names in one sentence', piece: (i) => `${nameOf(i)} ${nameOf(i * 7 + 3)}, ` },
  {
    name: 'names between small words',
    piece: (i) => `of the ${nameOf(i)} ${nameOf(i * 7 + 3)} and `,
  },
  { name: 'capitalised words', piece: (i) => `${nameOf(i)} ` },
  { name: 'ministers', piece: (i) => `Foreign Minister ${nameOf(i)} ${nameOf(i + 5)} spoke. ` },
  { name: 'titles without end', piece: 'deputy foreign minister ' },
  { name: 'pronouns', piece: 'He said she told them that they met him. ' },
  { name: 'numbers', piece: (i) => `${i} ` },
  { name: 'numbers in words', piece: 'two hundred and ' },
  { name: 'dates', piece: (i) => `${(i % 28) + 1} May ${1990 + (i % 40)}, ` },
  { name: 'months and days', piece: 'May 3, 4, 5 and ' },
  { name: 'days', piece: 'on Sunday and ' },
  { name: 'figures', piece: (i) => `${i} of them were freed. ` },
  { name: 'figures in one sentence', piece: (i) => `and ${i} soldiers of the ` },
  { name: 'the word exchange', piece: 'the exchange of ' },
  { name: 'exchanges', piece: (i) => `Norway and Chile exchanged ${i + 1} prisoners. ` },
  { name: 'exchanges in one sentence', piece: 'exchanged 5 prisoners for 6 soldiers and ' },
  { name: 'countries', piece: 'Norway and Chile and ' },
  { name: 'speech verbs', piece: 'said ' },
  { name: 'speech verbs with that', piece: 'said that he said that ' },
  { name: 'speakers in one sentence', piece: 'she said, he said, they added, ' },
  { name: 'one sentence', piece: 'the envoys of the island met on the shore and ' },
  { name: 'short lines', piece: 'Peace\n' },
  { name: 'datelines', piece: 'VELM, Nov. 16 (Orrin News) — ' },
  { name: 'abbreviations', piece: 'U.S. Lt. Col. ' },
  { name: 'hyphenated words', piece: 'ex-' },
  { name: 'possessives', piece: "Norway's " },
];

/** A text of one shape and length in UTF-16 units; its last unit may be half a sign. */
export function hostileText({ piece, before = '', after = '' }: HostileShape, units: number) {
  const parts = [before];
  for (let length = before.length, i = 0; length < units; i++) {
    const next = typeof piece === 'string' ? piece : piece(i);
    parts.push(next);
    length += next.length;
  }
  return parts.join('').slice(0, units - after.length) + after;
}
