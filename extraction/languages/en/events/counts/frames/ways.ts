import { type Figure, type FigureWords, isAlone, wordsBefore } from './frame.ts';

const MOVES =
  /^(?:go|goes|went|gone|going|cross|crosses|crossed|pass|passed|travel|travelled|head|headed|come|came|move|moved|follow|followed|follows|return|returned|left|leave)$/;
const HELPERS =
  /^(?:will|would|to|have|had|has|also|then|later|are|were|is|was|could|should|may|more|others|soldiers|people)$/;
/** How far, in words, the way may stand from its figure. */
const MAX_REACH_WORDS = 6;
const WAY = /^(?:way|direction|return|exchange|back|over|home|across)$/;

/** Whether a figure goes a way: '45 went the other way', '29 would go to Orrin', '12 for Varnia'. */
export function isGone(input: FigureWords, figure: Figure): boolean {
  const { words } = input;
  const { end, group } = figure;
  if (!group && !isAlone(input, figure)) return false;
  let at = end;
  while (at < end + 3 && HELPERS.test(words[at]?.lower ?? '')) at++;
  const moves = MOVES.test(words[at]?.lower ?? '');
  if (moves && /^(?:follow|cross)/.test(words[at]!.lower)) return true;
  const rest = words.slice(at, at + MAX_REACH_WORDS);
  if (moves) {
    const to = rest.findIndex(({ lower }) => lower === 'to');
    const place = rest[rest[to + 1]?.lower === 'the' ? to + 2 : to + 1];
    return (to >= 0 && place?.capital === true) || rest.some(({ lower }) => WAY.test(lower));
  }
  return isInReturn(words, end) || isForSide(input, figure);
}

/** '45 in return', '45 in the other direction', '45 the other way' */
function isInReturn(words: FigureWords['words'], end: number): boolean {
  const [next, second, third] = words.slice(end, end + 3).map(({ lower }) => lower);
  if (next === 'the' && second === 'other') return third === 'way';
  if (next !== 'in') return false;
  if (second === 'return') return true;
  return second === 'the' && /^(?:other|opposite)$/.test(third ?? '');
}

/** '185 for Orrin against 205 for Varnia', '160 to Orrin and 150 to Varnia' */
function isForSide(input: FigureWords, figure: Figure): boolean {
  const { words, quantities } = input;
  const toSide = ({ end }: { end: number }): boolean => {
    const place = words[words[end + 1]?.lower === 'the' ? end + 2 : end + 1];
    return /^(?:for|to)$/.test(words[end]?.lower ?? '') && place?.capital === true;
  };
  if (!toSide(figure) || !isAlone(input, figure)) return false;
  const pair = quantities.filter(toSide).length > 1;
  return pair || wordsBefore(input, figure.quantity.first, 6).some(({ lower }) => lower === 'and');
}
