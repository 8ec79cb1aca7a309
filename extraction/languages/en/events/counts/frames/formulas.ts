import { type Figure, type FigureWords, isAlone } from './frame.ts';

const SIDE = /^(?:sides?|country|countries|part(?:y|ies)|nation|nations|camp|way|direction)$/;

/** Whether a figure is part of a formula: '5 for 1', '90 a side', 'ten from either side'. */
export function isFormula(input: FigureWords, figure: Figure): boolean {
  const { words, quantities, groups } = input;
  const { end } = figure;
  if (!figure.group && !isAlone(input, figure)) return false;
  const [next, second, third] = words.slice(end, end + 3).map(({ lower }) => lower);
  if (/^(?:a|per|each|either|every)$/.test(next ?? '') && SIDE.test(second ?? '')) return true;
  const each = /^(?:each|either|both)$/.test(second ?? '') && SIDE.test(third ?? '');
  if (/^(?:on|from|for|in|to)$/.test(next ?? '') && each) return true;
  if (/^(?:each|apiece)$/.test(next ?? ''))
    return figure.group !== null || second === undefined || /^[,.;]$/.test(second);
  const isPeople = (first: number): boolean =>
    groups.some(({ quantity }) => quantity?.first === first) || !words[first + 2];
  const paired = (from: number, first: number): boolean =>
    words[from]?.lower === 'for' && first === from + 1;
  return quantities.some(
    (other) =>
      (paired(end, other.first) &&
        (figure.group !== null || isPeople(other.first) || isPlain(words, other.end))) ||
      (paired(other.end, figure.quantity.first) && isPlain(words, figure.end)),
  );
}

/** Whether no noun of another thing follows. */
function isPlain(words: FigureWords['words'], end: number): boolean {
  const next = words[end];
  return (
    !next ||
    next.kind === 'MARK' ||
    /^(?:and|in|on|at|with|format|formula|basis|swap|exchange|deal)$/.test(next.lower)
  );
}
