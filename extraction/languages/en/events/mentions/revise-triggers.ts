import { collect } from '../../../../text/collect.ts';
import type { EventKind } from '../../../../types.ts';
import { isGeneric } from '../drafts/reference.ts';
import type { Line } from '../scene/line.ts';
import type { Trigger } from '../triggers/trigger.ts';
import { KINDS } from './clause-units.ts';
import type { JudgedClause } from './judge-clauses.ts';
import { placeTrigger } from './place-trigger.ts';

/** How likely clauses must be evidence of an event. */
export const LEAST = {
  /** For a trigger of the rules to be kept. */
  kept: { EXCHANGE: 0.07, NEGOTIATION: 0.07, AGREEMENT: 0.07 } as Record<EventKind, number>,
  /** For a clause without a trigger to get one. */
  added: { EXCHANGE: 0.45, NEGOTIATION: 0.45, AGREEMENT: 0.45 } as Record<EventKind, number>,
};

/**
 * The lines with the triggers that their clauses bear out, and with those that they lack. Words that
 * name no single event stay: they make none, and say what an accord is about.
 */
export function reviseTriggers(lines: readonly Line[], judged: readonly JudgedClause[]): Line[] {
  const byLine = new Map<Line, JudgedClause[]>();
  for (const one of judged) {
    const inLine = byLine.get(one.unit.line);
    if (inLine) inLine.push(one);
    else byLine.set(one.unit.line, [one]);
  }
  return lines.map((line) => {
    const clauses = byLine.get(line);
    if (!clauses) return line;
    const borneOut = collect(clauses, ({ unit, probabilities }) =>
      unit.triggers.filter(
        (one) => probabilities[KINDS.indexOf(one.kind)]! >= LEAST.kept[one.kind],
      ),
    );
    const added = KINDS.flatMap((kind) => missing(clauses, borneOut, kind) ?? []);
    const kept = line.triggers.filter((one) => borneOut.includes(one) || isGeneric(line, one));
    return { ...line, triggers: [...kept, ...added].sort((a, b) => a.first - b.first) };
  });
}

/** The trigger of the likeliest clause of a sentence that has none of its kind. */
function missing(
  clauses: readonly JudgedClause[],
  kept: readonly Trigger[],
  kind: EventKind,
): Trigger | null {
  if (kept.some((one) => one.kind === kind)) return null;
  const column = KINDS.indexOf(kind);
  let best: JudgedClause | undefined;
  for (const one of clauses) {
    if (one.probabilities[column]! > (best?.probabilities[column] ?? LEAST.added[kind])) best = one;
  }
  return best ? placeTrigger(best.unit, kind) : null;
}
