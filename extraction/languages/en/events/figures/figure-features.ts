import type { Features } from '../../../../learning/features.ts';
import { hashText } from '../../../../learning/hash.ts';
import { remembered } from '../../../../text/remembered.ts';
import { isCountable } from '../counts/countable.ts';
import { isForEach } from '../counts/shared-counts.ts';
import type { Line } from '../scene/line.ts';
import type { Word } from '../text/words.ts';
import type { Trigger } from '../triggers/trigger.ts';
import type { Candidate } from './weighed-figure.ts';

/** What the whole document tells of the figures in it. */
export interface FigureScene {
  /** How often each exact figure stands among the candidates of the document. */
  told: ReadonlyMap<number, number>;
  /** The figures of the headline. */
  headline: ReadonlySet<number>;
  /** How many lines speak of an exchange. */
  exchanges: number;
}

/** The candidate at an index among those of its line. */
export interface FigurePlace {
  line: Line;
  candidates: readonly Candidate[];
  index: number;
  scene: FigureScene;
}

/** The most words of a figure's surroundings that are told one by one, on each side. */
const MAX_NEAR_WORDS = 4;
/** The most words of its clause that are told without their order. */
const MAX_CLAUSE_WORDS = 16;
/** The most that other features may take of the room for features. */
const MAX_FEATURES = 92;

/** Writes what is known of a candidate into `features`: words as hashes, no names, no numbers. */
export function fillFigureFeatures(features: Features, place: FigurePlace): void {
  features.clear();
  const { line, candidates, index } = place;
  const { quantity, group, single } = candidates[index]!;
  const first = Math.min(quantity.first, group?.first ?? quantity.first);
  const end = Math.max(quantity.end, group?.end ?? quantity.end);
  features.add(1);
  addSelf(features, line, candidates[index]!);
  for (let k = 1; k <= MAX_NEAR_WORDS; k++) {
    const [before, after] = [wordHash(line, first - k), wordHash(line, end + k - 1)];
    if (k <= 2) {
      features.add(10 + k, before);
      features.add(20 + k, after);
    }
    features.add(18, before);
    features.add(28, after);
  }
  features.add(30, wordHash(line, first - 2), wordHash(line, first - 1));
  features.add(31, wordHash(line, end), wordHash(line, end + 1));
  addVerbs(features, line, first, end);
  addTriggers(features, line, candidates[index]!, first);
  addFigures(features, place);
  addPlace(features, place);
  features.add(70, Number(isCountable(line, quantity, group)) + 1, Number(single) + 1);
  features.add(71, Number(isForEach(line, quantity)) + 1);
  addClause(features, line, first, end);
}

/** What is counted and how. */
function addSelf(features: Features, line: Line, { quantity, group, single }: Candidate): void {
  const { value, low, high, approximate } = quantity;
  const size = value ?? low ?? high ?? 0;
  const kind = single ? 1 : group ? 2 : standsAlone(line, quantity.end) ? 3 : 4;
  const bucket = size === 0 ? 1 : Math.floor(Math.log2(size)) + 2;
  const shape = approximate ? 1 : value !== null ? 2 : low === null ? 3 : high === null ? 4 : 5;
  features.add(2, kind);
  features.add(3, kind, bucket);
  features.add(4, shape);
  features.add(5, hashText(group?.class ?? '-'), kind);
  features.add(6, group ? hashOf(line.words[group.head]!.lower) : 1);
  features.add(7, wordHash(line, (group ?? quantity).first), kind);
  features.add(8, Number(group?.countryCode !== null) + 1, kind);
  if (group) {
    for (let i = group.first; i < group.head; i++) features.add(9, wordHash(line, i));
  }
}

function standsAlone({ words }: Line, end: number): boolean {
  const next = words[end];
  return !next || next.kind === 'MARK' || SHORT.test(next.lower);
}

const SHORT =
  /^(?:and|or|but|in|from|to|on|at|by|of|for|with|while|as|per|a|an|the|each|back|home|more|others?|were|was|are|is|had|have|will|would|went|came|of|who|whom|that|after|before|when|since|so)$/;
const FINITE =
  /^(?:was|were|is|are|be|been|has|have|had|will|would|could|may|might|did|does|said|went|came|got|gave|took|held|left|let|set|sent|met|flew|\p{L}{2,}(?:ed|es))$/u;
const HELPER = /^(?:was|were|is|are|be|been|has|have|had|will|would|could|may|might|did|does|to)$/;

/** The verbs before and after, with their helpers. */
function addVerbs(features: Features, line: Line, first: number, end: number): void {
  const { words, clauses } = line;
  for (const [template, from, step] of [
    [35, first - 1, -1],
    [36, end, 1],
  ] as const) {
    let helper = 1;
    for (let i = from; i >= 0 && i < words.length && Math.abs(i - from) < 12; i += step) {
      const { lower } = words[i]!;
      if (!FINITE.test(lower) && words[i - 1]?.lower !== 'to') continue;
      if (HELPER.test(lower) && step > 0) {
        helper = hashOf(lower);
        continue;
      }
      const same = Number(clauses[i] === clauses[first]) + 1;
      features.add(template, hashOf(lower), same);
      features.add(template + 2, hashOf(lower), helper);
      break;
    }
  }
}

/** The words of exchange around it, and whether one has the people as its object. */
function addTriggers(features: Features, line: Line, candidate: Candidate, first: number): void {
  const { triggers, clauses } = line;
  const exchanges = triggers.filter(({ kind }) => kind === 'EXCHANGE');
  features.add(40, Math.min(exchanges.length, 3) + 1, Number(candidate.single) + 1);
  const { group, quantity } = candidate;
  const owner = exchanges.find(({ groups }) => groups.some(({ head }) => head === group?.head));
  features.add(41, owner ? triggerHash(owner) : 1, Number(candidate.single) + 1);
  const nearest = [...exchanges].sort(
    (a, b) => Math.abs(a.first - first) - Math.abs(b.first - first),
  )[0];
  if (nearest) {
    const apart = nearest.first - first;
    const distance = Math.sign(apart) * Math.min(6, Math.floor(Math.log2(Math.abs(apart) + 1)));
    const same = Number(clauses[nearest.first] === clauses[first]) + 1;
    features.add(42, triggerHash(nearest), same, Math.sign(apart) + 2);
    features.add(43, distance + 10, same);
    features.add(44, hashOf(line.words[nearest.first]!.lower), Math.sign(apart) + 2);
    features.add(45, hashText(nearest.figure ?? '-'), Number(nearest.first === quantity.first) + 1);
  }
  for (const { kind } of triggers) features.add(46, hashText(kind));
}

function triggerHash({ act, verb, strength }: Trigger): number {
  return hashText(`${act} ${verb} ${strength}`);
}

/** How it stands to the other figures of the line and of the document. */
function addFigures(features: Features, { candidates, index, scene, line }: FigurePlace): void {
  const { quantity, single } = candidates[index]!;
  const numbers = candidates.filter((one) => !one.single);
  features.add(50, Math.min(numbers.length, 5) + 1, Math.min(index, 4) + 1);
  features.add(51, Math.min(candidates.length - numbers.length, 3) + 1, Number(single) + 1);
  const value = quantity.value;
  if (value !== null && !single) {
    const told = scene.told.get(value) ?? 0;
    features.add(52, Math.min(told, 4) + 1, Number(value > 3) + 1);
    features.add(53, Number(scene.headline.has(value)) + 1, Number(line.headline) + 1);
    const at = numbers.indexOf(candidates[index]!);
    features.add(
      54,
      sumKind(
        numbers.map(({ quantity: one }) => one.value ?? 0),
        at,
      ) + 1,
    );
    const sum = partOfTold(
      numbers.map(({ quantity: one }) => one.value ?? 0),
      at,
      scene,
    );
    features.add(55, Number(sum) + 1);
  }
  const [before, after] = [candidates[index - 1], candidates[index + 1]];
  features.add(56, before ? relationTo(line, before.quantity.end, quantity.first) : 1);
  features.add(57, after ? relationTo(line, quantity.end, after.quantity.first) : 1);
}

/** 1: the sum of the two beside it; 2: a part of such a sum; 0: neither. */
function sumKind(values: readonly number[], at: number): number {
  const value = values[at]!;
  const [b2, b1, a1, a2] = [values[at - 2], values[at - 1], values[at + 1], values[at + 2]];
  if (adds(a1, a2, value) || adds(b1, b2, value)) return 1;
  return adds(value, a1, b1) || adds(b1, value, b2) || adds(value, a1, a2) || adds(b1, value, a1)
    ? 2
    : 0;
}

function adds(a: number | undefined, b: number | undefined, sum: number | undefined): boolean {
  return a !== undefined && b !== undefined && a > 0 && b > 0 && a + b === sum;
}

/** Whether it makes up, with one beside it, a figure that the document gives elsewhere. */
function partOfTold(values: readonly number[], at: number, { told }: FigureScene): boolean {
  const value = values[at]!;
  return [values[at - 1], values[at + 1]].some(
    (other) => other !== undefined && other > 0 && value > 0 && told.has(value + other),
  );
}

/** The words that link two figures, where they are near. */
function relationTo(line: Line, from: number, to: number): number {
  const apart = to - from;
  if (apart > 8 || apart < 0) return 2;
  const link = line.words.slice(from, to).find(({ lower }) => LINK.test(lower));
  return link ? hashOf(link.lower) : 3;
}

const LINK = /^(?:and|for|including|of|among|or|to|with|plus|,|:|;|\()$/;

/** Where it stands in the document. */
function addPlace(features: Features, { line, scene, index }: FigurePlace): void {
  features.add(60, line.headline ? 1 : Math.min(line.index, 6) + 2);
  features.add(61, Math.min(scene.exchanges, 8) + 1);
  features.add(62, Number(line.spoken) + 1, Math.min(index, 3) + 1);
  const past = line.dates.some(({ date }) => date.precision === 'YEAR') ? 1 : 0;
  features.add(63, past + 1, Math.min(line.dates.length, 2) + 1);
}

/** The words of its clause without their order, before and after. */
function addClause(features: Features, line: Line, first: number, end: number): void {
  const { words, clauses } = line;
  let told = 0;
  for (let apart = 1; apart < words.length && told < MAX_CLAUSE_WORDS; apart++) {
    for (const i of [first - apart, end - 1 + apart]) {
      if (i < 0 || i >= words.length || clauses[i] !== clauses[first]) continue;
      if (features.count >= MAX_FEATURES) return;
      features.add(i < first ? 80 : 81, wordHash(line, i));
      told++;
    }
  }
}

/** A word as a number: names and numbers by their kind alone, others by their beginning. */
function wordHash({ words }: Line, i: number): number {
  const word = words[i];
  if (!word) return 11;
  return word.kind === 'NUMBER' ? 12 : isName(word, i) ? 13 : hashOf(word.lower);
}

/** A capital that does not open the sentence is a name's. */
function isName({ capital }: Word, i: number): boolean {
  return capital && i > 0;
}

/** The most letters of a word that count: 'release' and 'released' are one. */
const STEM_UNITS = 6;

const hashOf = remembered((lower: string): number => hashText(lower.slice(0, STEM_UNITS)));
