import { numberAt } from '../numbers/number-words.ts';
import type { Quantity } from '../numbers/quantities.ts';
import type { PeopleGroup } from '../people/people-groups.ts';
import type { Line } from '../scene/line.ts';
import type { FigureWords } from './frames/frame.ts';

const NOT_HANDED_OVER =
  /^(?:killed|died|held|holds|holding|holding|captured|detained|missing|remain|remains|injured|killing|still|languish|languishing|took|taken|seized|lost|wounding|capturing)$/;
const MEASURED =
  /^(?:%|percent|years?|year|days?|months?|weeks?|hours?|minutes?|km|kilometers|kilometres|miles|exchanges?|swaps?|rounds?|million|billion|times|buses|planes|stages?|mediations?|buses|lorries|names|lists?|pages?|families|parcels|letters|minutes|prisons|kilos|metres|meters)$/;
const PART_OF_SUM = /^(?:including|among|includes|included)$/;

/** Whether a quantity of people counts those who are handed over in this event. */
export function isCountable(line: Line, quantity: Quantity, group: PeopleGroup | null): boolean {
  const { words, stretches } = line;
  const before = wordsBefore(line, quantity.first, 5);
  if (before.some((word) => PART_OF_SUM.test(word))) return false;
  if (isAmongThem(line, quantity) || words[group?.end ?? quantity.end]?.lower === 'among')
    return false;
  if (/^(?:whom|which|them)$/.test(before[0] ?? '') && before[1] === 'of') return false;
  if (
    words[quantity.end]?.lower === 'of' &&
    /^(?:them|whom|those)$/.test(words[quantity.end + 1]?.lower ?? '')
  )
    return false;
  if (
    NOT_HANDED_OVER.test(before[0] ?? '') ||
    /^[$€£#]$/.test(words[quantity.first - 1]?.text ?? '')
  )
    return false;
  const owned =
    group !== null &&
    line.triggers.some(
      (one) =>
        (one.verb !== null || one.first < group.first) &&
        one.groups.some(({ head }) => head === group.head),
    );
  if (!owned && isHeld(line, group?.end ?? quantity.end)) return false;
  if (words.slice(0, 3).some(({ text }) => text === 'Since')) return false;
  if (isRate(line, group?.end ?? quantity.end)) return false;
  if (isSum(line, quantity) || isWholeOfPart(line, quantity)) return false;
  return !words.some(
    ({ lower }, i) =>
      stretches[i] === stretches[quantity.first] && isSince(line, lower, i, quantity),
  );
}

/** '40 soldiers and five sailors among them' */
function isAmongThem({ words, stretches }: Line, { first }: Quantity): boolean {
  return words.some(({ lower }, i) => {
    if (lower !== 'among' || stretches[i] !== stretches[first]) return false;
    return /^(?:them|those)$/.test(words[i + 1]?.lower ?? '');
  });
}

/** '40 sailors were killed', '40 sailors still held'. */
function isHeld({ words }: Line, end: number): boolean {
  const after = words.slice(end, end + 4).map(({ lower }) => lower);
  if (/^(?:killed|held|captured|detained|still)$/.test(after[0] ?? '')) return true;
  const isVerb = /^(?:were|was|are|is|have|had|who|still|remain)$/.test(after[0] ?? '');
  return isVerb && after.slice(1).some((word) => NOT_HANDED_OVER.test(word));
}

/** '15 captives for each of them', '30 for every sailor': not yet a number of people. */
function isRate({ words }: Line, end: number): boolean {
  return words[end]?.lower === 'for' && /^(?:each|every)$/.test(words[end + 1]?.lower ?? '');
}

/** In '30 of the 70 captives' only 30 are freed. */
function isWholeOfPart({ words }: Line, { first }: Quantity): boolean {
  const [of, the] = [words[first - 2]?.lower, words[first - 1]?.lower];
  if (of !== 'of' || !/^(?:the|its|their)$/.test(the ?? '')) return false;
  return [3, 4, 5].some((back) => numberAt(words, first - back)?.end === first - 2);
}

/** 'An accord under which 900 have come home', 'altogether 900 have been freed', 'together with the 40, 90 came home', 'the last of 90 bodies'. */
function isSum({ words, clauses }: Line, { first }: Quantity): boolean {
  const under = words.findIndex(
    ({ lower }, i) => lower === 'which' && words[i - 1]?.lower === 'under',
  );
  if (
    under > 0 &&
    under < first &&
    words.some(({ lower }, i) => i > first && /^(?:have|has)$/.test(lower))
  )
    return true;
  const [opener, second] = words.slice(0, 2).map(({ lower }) => lower);
  const ownOpener = words[Math.max(clauses.indexOf(clauses[first]!), first - 2)]!;
  if (/^(?:altogether|overall)$/.test(ownOpener.lower)) {
    return words.some(
      ({ lower }, i) => /^(?:have|has)$/.test(lower) && words[i + 1]?.lower === 'been',
    );
  }
  if (opener === 'together' && second === 'with') return true;
  const [before, last] = [words[first - 1]?.lower, words[first - 2]?.lower];
  return before === 'of' && /^(?:last|first|rest|some|many|most|part|final)$/.test(last ?? '');
}

/** 'More than 7,000 have come home since 2022' sums up many exchanges. */
function isSince(line: Line, lower: string, i: number, quantity: Quantity): boolean {
  if (lower === 'altogether' || lower === 'overall') return i > quantity.end;
  if (lower === 'far') return line.words[i - 1]?.lower === 'so';
  if (lower !== 'since') return false;
  if (/^(?:held|captured|detained|imprisoned|missing)$/.test(line.words[i - 1]?.lower ?? ''))
    return false;
  return i > quantity.end || i < quantity.first;
}

function wordsBefore(line: Line, at: number, most: number): string[] {
  const words: string[] = [];
  for (let i = at - 1; i >= Math.max(0, at - most); i--) {
    if (/^[,;:–—()]$/.test(line.words[i]!.text)) break;
    words.push(line.words[i]!.lower);
  }
  return words;
}

/** '20 years', '40 percent', '12 exchanges', 'one of the largest' count nobody; 'a 20-for-20 exchange' does. */
export function isMeasure(
  { words }: Pick<FigureWords, 'words'>,
  { first, end }: Quantity,
): boolean {
  if (words[first - 1]?.lower === 'for' && words[first - 2]?.kind === 'NUMBER') return false;
  if (words[first]!.lower === 'one' && words[end]?.lower === 'of') return true;
  return MEASURED.test(words[end]?.lower ?? '');
}

/**
 * Drops the quantities that only break another one down: '390 people, 270 soldiers and 120
 * civilians', but not '492 captives, 246 Orrinese and 246 Varnians', which are the figures of two
 * sides.
 */
export function withoutParts(line: Line, quantities: readonly Quantity[]): Quantity[] {
  const parts = new Set<Quantity>();
  for (let i = 0; i + 1 < quantities.length; i++) {
    const [a, b] = [quantities[i]!, quantities[i + 1]!];
    const sum = (a.value ?? Number.NaN) + (b.value ?? Number.NaN);
    const whole = quantities.find(({ value }, j) => value === sum && (j === i - 1 || j === i + 2));
    const [one, other] = [groupOf(line, a), groupOf(line, b)];
    if (whole && a.value !== 0 && one && other && !areOfTwoSides(one, other)) {
      parts.add(a);
      parts.add(b);
    }
  }
  return quantities.filter((quantity) => !parts.has(quantity));
}

function groupOf({ groups }: Line, quantity: Quantity): PeopleGroup | undefined {
  return groups.find((group) => group.quantity === quantity);
}

function areOfTwoSides(a: PeopleGroup, b: PeopleGroup): boolean {
  return a.countryCode !== null && b.countryCode !== null && a.countryCode !== b.countryCode;
}
