const WORDS =
  'a one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen ' +
  'sixteen seventeen eighteen nineteen twenty';

const VALUES: ReadonlyMap<string, number> = new Map(
  WORDS.split(' ').map((word, i) => [word, Math.max(1, i)]),
);

/** Source of a pattern for a whole number below a hundred, in figures or, up to twenty, in words. */
export const NUMBER_BELOW_HUNDRED = `\\d{1,2}|${WORDS.split(' ').join('|')}`;

/** The number that such words stand for; 1 for 'a'. */
export function numberBelowHundred(words: string): number {
  return VALUES.get(words.toLowerCase()) ?? Number(words);
}
