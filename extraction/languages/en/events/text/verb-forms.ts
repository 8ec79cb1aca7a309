/** How a verb stands: 'swapped', 'swaps', 'to swap', 'swapping'. */
export type VerbForm = 'PAST' | 'PRESENT' | 'BASE' | 'ING';

/** Verbs of more than one syllable whose last consonant doubles: 'transferred'. */
const DOUBLING = /(?:^[^aeiou]*[aeiou][bdgmnprt]|fer)$/;

/**
 * Every form of an English verb, given as 'free', or with its irregular past and participle as
 * 'fly flew flown'; of two forms that are alike the last one counts.
 */
export function formsOf(verb: string): [word: string, form: VerbForm][] {
  const [base = '', past = regular(base, 'ed'), participle = past] = verb.split(' ');
  return [
    [base, 'BASE'],
    [present(base), 'PRESENT'],
    [regular(base, 'ing'), 'ING'],
    [past, 'PAST'],
    [participle, 'PAST'],
  ];
}

function present(base: string): string {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/.test(base) ? `${base}es` : `${base}s`;
}

function regular(base: string, ending: 'ed' | 'ing'): string {
  if (DOUBLING.test(base)) return base + base.at(-1) + ending;
  if (/[^aeiou]y$/.test(base) && ending === 'ed') return `${base.slice(0, -1)}ied`;
  if (base.endsWith('ee')) return ending === 'ed' ? `${base}d` : `${base}ing`;
  return base.endsWith('e') ? base.slice(0, -1) + ending : base + ending;
}
