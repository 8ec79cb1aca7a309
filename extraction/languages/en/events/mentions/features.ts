import type { Features } from '../../../../learning/features.ts';
import { hashText } from '../../../../learning/hash.ts';
import { referenceOf } from '../drafts/reference.ts';
import { wordAt } from '../scene/line.ts';
import type { Trigger } from '../triggers/trigger.ts';
import { type ClauseUnit, KINDS } from './clause-units.ts';
import { type SceneSigns, stepOf } from './scene-signs.ts';
import { wordSign } from './word-signs.ts';

/** The table has 2 to that power rows. */
export const MENTION_BITS = 15;
/** The most features of one clause. */
export const MENTION_FEATURES = 512;
/** The words of a clause that are looked at; no clause of news prose has more. */
const MAX_WORDS = 60;
/** The most classes of which pairs are looked at. */
const MAX_CLASSES = 14;

/**
 * Fills in what tells whether a clause is evidence of an event: first its structure, what the rules
 * found in it, what stands around it and what the document is about, then its words. Returns how
 * many features the structure has.
 */
export function fillMentionFeatures(
  features: Features,
  units: readonly ClauseUnit[],
  index: number,
  scene: SceneSigns,
): number {
  const unit = units[index]!;
  features.clear();
  addTriggers(features, unit, scene);
  addPlace(features, unit, scene);
  addContents(features, unit, scene);
  addAround(features, units, index);
  const classes = classesIn(unit);
  for (const one of classes) features.add(60, one);
  const paired = Math.min(classes.length, MAX_CLASSES);
  for (let i = 0; i < paired; i++) {
    for (let j = i + 1; j < paired; j++) features.add(61, classes[i]! ^ classes[j]!);
  }
  const structure = features.count;
  addWords(features, unit);
  return structure;
}

const STRENGTHS = { CERTAIN: 1, LIKELY: 2, WEAK: 3 };
const FORMS = { PAST: 1, PRESENT: 2, BASE: 3, ING: 4 };

function addTriggers(features: Features, { line, triggers }: ClauseUnit, scene: SceneSigns): void {
  features.add(1);
  features.add(2, stepOf(triggers.length));
  for (const trigger of triggers) {
    const { strength, verb, plural, name, groups, act } = trigger;
    const kind = KINDS.indexOf(trigger.kind) + 1;
    const how = STRENGTHS[strength] * 8 + (verb ? FORMS[verb] : 0);
    const reference = hashText(referenceOf(line, trigger));
    const acts = hashText(act);
    features.add(3, kind);
    features.add(4, kind, how);
    features.add(5, kind, reference);
    features.add(6, kind, reference, how);
    features.add(7, kind, acts);
    features.add(8, kind, acts, how);
    features.add(9, kind, how, 1 + scene.matter);
    features.add(10, kind, reference, 1 + (line.headline ? 1 : 0) + (line.index <= 2 ? 2 : 0));
    features.add(11, kind, 1 + Number(plural) + 2 * Number(name !== null));
    for (const { class: people, quantity, countryCode } of groups) {
      const told = 1 + Number(quantity !== null) + 2 * Number(countryCode !== null);
      features.add(12, kind, hashText(people), told);
    }
  }
}

function addPlace(features: Features, { line, index, at }: ClauseUnit, scene: SceneSigns): void {
  const where = line.headline ? 1 : line.index <= 1 ? 2 : line.index <= 4 ? 3 : 4;
  features.add(20, where);
  features.add(21, Math.min(index, 3), where);
  features.add(22, stepOf(at.length >> 2));
  features.add(23, 1 + scene.matter, 1 + scene.conflict);
  features.add(24, 1 + scene.conflict, 1 + scene.other);
  features.add(25, 1 + scene.lead);
  for (const [kind, sure] of scene.sure.entries()) features.add(26, kind + 1, 1 + sure);
  features.add(27, 1 + Number(line.spoken), where);
  features.add(28, opener(line.words[at[0]!]!.lower));
}

function opener(word: string): number {
  return hashText(word.length <= 8 ? word : 'long');
}

function addContents(features: Features, unit: ClauseUnit, { sides }: SceneSigns): void {
  const { line, at } = unit;
  const { clauses } = line;
  const clause = clauses[at[0]!];
  const groups = line.groups.filter(({ head }) => clauses[head] === clause);
  const dates = line.dates.filter(({ start }) => clauses[wordAt(line, start)] === clause);
  const inClause = sides
    .inLine(line)
    .filter(({ start }) => clauses[wordAt(line, start)] === clause);
  const named = new Set(inClause.filter((one) => !one.locative).map(({ side }) => side));
  const quantities = line.quantities.filter(({ first }) => clauses[first] === clause);
  features.add(30, 1 + Math.min(named.size, 2));
  features.add(31, 1 + Number(inClause.some(({ locative }) => locative)));
  features.add(32, 1 + Math.min(quantities.length, 3));
  features.add(33, 1 + Math.min(dates.length, 2), 1 + Math.min(named.size, 2));
  for (const { date } of dates) features.add(34, hashText(date.precision));
  for (const { class: people, quantity, countryCode } of groups) {
    const told = 1 + Number(quantity !== null) + 2 * Number(countryCode !== null);
    features.add(35, hashText(people), told);
  }
  features.add(36, 1 + Math.min(groups.length, 3), 1 + Math.min(named.size, 2));
}

/** What stands in the clauses before and after, of this sentence and the next ones. */
function addAround(features: Features, units: readonly ClauseUnit[], index: number): void {
  for (const away of [-2, -1, 1, 2]) {
    const other = units[index + away];
    const same = other?.line === units[index]!.line ? 1 : 2;
    const place = (away + 3) * 4 + same;
    if (!other) {
      features.add(40, place);
      continue;
    }
    for (const trigger of other.triggers) features.add(41, place, triggerSign(trigger));
    if (Math.abs(away) > 1) continue;
    for (const one of classesIn(other)) features.add(42, place, one);
  }
}

function triggerSign({ kind, strength, verb }: Trigger): number {
  return (KINDS.indexOf(kind) + 1) * 64 + STRENGTHS[strength] * 8 + (verb ? FORMS[verb] : 0);
}

const known = new WeakMap<ClauseUnit, number[]>();

function classesIn(unit: ClauseUnit): number[] {
  const before = known.get(unit);
  if (before) return before;
  const classes: number[] = [];
  for (const i of unit.at.slice(0, MAX_WORDS)) {
    for (const one of wordSign(unit.line.words[i]!).classes) {
      if (!classes.includes(one)) classes.push(one);
    }
  }
  known.set(unit, classes);
  return classes;
}

function addWords(features: Features, { line, at }: ClauseUnit): void {
  let last = 1;
  for (const i of at.slice(0, MAX_WORDS)) {
    const { word, stem, symbol, classes } = wordSign(line.words[i]!);
    if (word !== 0) features.add(70, word);
    if (stem !== 0) features.add(71, stem);
    features.add(72, last, symbol);
    for (const one of classes) features.add(73, last, one);
    last = symbol;
  }
}
