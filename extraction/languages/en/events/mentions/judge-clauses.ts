import { Features } from '../../../../learning/features.ts';
import { addScores, type WeightTable } from '../../../../learning/weight-table.ts';
import { collect } from '../../../../text/collect.ts';
import type { Line } from '../scene/line.ts';
import type { Sides } from '../scene/sides.ts';
import { type ClauseUnit, clauseUnits } from './clause-units.ts';
import { fillMentionFeatures, MENTION_BITS, MENTION_FEATURES } from './features.ts';
import { sceneSigns } from './scene-signs.ts';
import { wordSign } from './word-signs.ts';

/** The weights of one feature: one for each kind of event, and one to spare. */
export const MENTION_WIDTH = 4;

/** A clause with how likely it is evidence of an event of each kind, in the order of `KINDS`. */
export interface JudgedClause {
  unit: ClauseUnit;
  probabilities: Float64Array;
}

/** Told of every clause that may tell of an event; the first `structure` features are no words. */
export type OnClause = (unit: ClauseUnit, features: Features, structure: number) => void;

const features = new Features(MENTION_BITS, MENTION_FEATURES);

/** Looks at each clause of the sentences in which a word or a trigger may tell of an event. */
export function eachClause(lines: readonly Line[], sides: Sides, onClause: OnClause): void {
  const scene = sceneSigns(lines, sides);
  const units = collect(lines, (line) => clauseUnits(line));
  const telling = new Set(lines.filter(mayTell));
  for (const [i, unit] of units.entries()) {
    if (!telling.has(unit.line)) continue;
    const structure = fillMentionFeatures(features, units, i, scene);
    onClause(unit, features, structure);
  }
}

function mayTell({ triggers, words }: Line): boolean {
  return triggers.length > 0 || words.some((word) => wordSign(word).tells);
}

/** How likely each clause is evidence of an event of each kind; clauses without any sign are left out. */
export function judgeClauses(
  lines: readonly Line[],
  sides: Sides,
  table: WeightTable,
): JudgedClause[] {
  const judged: JudgedClause[] = [];
  eachClause(lines, sides, (unit, { rows, count }) => {
    const scores = new Float64Array(MENTION_WIDTH);
    addScores(table, rows, count, scores, 0);
    judged.push({ unit, probabilities: scores.map((score) => 1 / (1 + Math.exp(-score))) });
  });
  return judged;
}
