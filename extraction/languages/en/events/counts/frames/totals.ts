import { type Figure, type FigureWords, isAlone, wordsBefore } from './frame.ts';

/** How far, in words, the verb may stand from the sum. */
const MAX_REACH_WORDS = 8;
const MAKES =
  /^(?:makes?|made|making|totals?|totalled|totalling|totaled|totaling|equals?|gives?|giving)$/;
const BRINGS =
  /^(?:brings?|brought|bringing|takes?|taking|took|raises?|raised|raising|adds?|added|adding|amounts?|amounted|comes?|came)$/;
const SUBJECT =
  /^(?:that|which|this|these|those|they|together|both|figures?|counts?|sums?|adding|added|and|it|all|two|making|bringing|total|with|with|people|prisoners|captives)$/;
/** Words that sum up many events. */
const OF_MANY =
  /^(?:since|far|mediations?|efforts|year|years|war|summer|winter|spring|autumn|exchanges|swaps|operations|rounds)$/;
const IN_ALL = /^(?:altogether|overall|together|combined)$/;

/** Whether a figure sums up others: 'which makes 339 in all', 'a total of 24', '410 people overall'. */
export function isTotal(input: FigureWords, figure: Figure): boolean {
  const { words } = input;
  const { quantity, group, end } = figure;
  if (!group && !isAlone(input, figure)) return false;
  if (words.some(({ lower }) => OF_MANY.test(lower))) return false;
  return isAtEnd(input, end) || isMade(input, quantity.first);
}

/** '339 in all', '339 people altogether', '90 on both sides', '300 people changed hands' */
function isAtEnd({ words }: FigureWords, end: number): boolean {
  const next = words[words[end]?.text === ',' ? end + 1 : end]?.lower ?? '';
  const after = words.slice(end + 1, end + 3).map(({ lower }) => lower);
  if (IN_ALL.test(next)) return true;
  if (next === 'in') return /^(?:all|total|both)$/.test(after[0] ?? '');
  if (/^chang/.test(next)) return after[0] === 'hands';
  if (next === 'all') return after[0] === 'told';
  if (next === 'between') return /^(?:them|both|the)$/.test(after[0] ?? '');
  return /^(?:on|from)$/.test(next) && after[0] === 'both' && /^sides$/.test(after[1] ?? '');
}

/** 'make 339', 'brings the total to 339', 'adds up to 339' */
function isMade(input: FigureWords, first: number): boolean {
  const before = wordsBefore(input, first, MAX_REACH_WORDS);
  const at = before.findLastIndex(({ lower }) => MAKES.test(lower) || BRINGS.test(lower));
  if (at < 0) return false;
  const start = wordsBefore(input, before[at]!.at, MAX_REACH_WORDS);
  const between = before.slice(at + 1).map(({ lower }) => lower);
  if (MAKES.test(before[at]!.lower)) {
    const opens = start.length === 0 || start.some(({ lower }) => SUBJECT.test(lower));
    return opens && between.length <= 3 && !between.includes('for');
  }
  return between.at(-1) === 'to' && !between.some((word) => /^(?:back|home)$/.test(word));
}
