import type { Line } from '../scene/line.ts';

const BEFORE = /^(?:another|further|additional|extra|plus|besides|additionally|separately)$/;
const AFTER = /^(?:besides|too|separately|apart|more|extra)$/;
/** How far, in words, the cue may stand. */
const MAX_REACH_WORDS = 4;

/** Whether a figure comes on top of others: 'another 31', 'and, in addition, three civilians'. */
export function isAddition({ words }: Line, first: number, end: number): boolean {
  const before = words.slice(Math.max(0, first - MAX_REACH_WORDS), end).map(({ lower }) => lower);
  if (before.some((word, i) => BEFORE.test(word) || (word === 'more' && before[i + 1] !== 'than')))
    return true;
  const opener = before.join(' ');
  if (/(?:in addition|on top|as well as|along with|apart from|along side|alongside)/.test(opener))
    return true;
  const after = words.slice(end, end + MAX_REACH_WORDS * 2);
  const stop = after.findIndex(({ text }) => /^[.;:]$/.test(text));
  const rest = (stop < 0 ? after : after.slice(0, stop)).map(({ lower }) => lower);
  return rest.some(
    (word, i) =>
      AFTER.test(word) ||
      (word === 'as' && rest[i + 1] === 'well' && rest[i + 2] !== 'as') ||
      (word === 'in' && rest[i + 1] === 'addition') ||
      (word === 'with' && rest[i + 1] === 'them'),
  );
}
