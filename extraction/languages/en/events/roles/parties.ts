import { countryByDemonym } from '../../../../../gazetteer/countries.ts';
import type { Reading } from '../../../../reading.ts';
import { collect } from '../../../../text/collect.ts';
import { type Line, wordAt } from '../scene/line.ts';
import type { Sides } from '../scene/sides.ts';
import { agentsIn } from './agents.ts';
import { helpersIn } from './helpers.ts';

/** How much more a side counts in a sentence on an event, and as the people who are exchanged. */
const EVENT_WEIGHT = 3;
const PEOPLE_WEIGHT = 4;
const ACTING_WEIGHT = 5;
/** Headline and lead say who it is about. */
const LEAD_WEIGHT = 2;
const LAST_LEAD_LINE = 1;

/** The keys of the two sides that a document is about; fewer where it names fewer. */
export function mainParties(reading: Reading, lines: readonly Line[], sides: Sides): string[] {
  const scores = new Map<string, number>();
  const add = (side: string | null, score: number): void => {
    if (side !== null) scores.set(side, (scores.get(side) ?? 0) + score);
  };
  const others = helpersOf(reading, lines, sides);
  for (const line of lines) {
    const weight = line.index <= LAST_LEAD_LINE ? LEAD_WEIGHT : 1;
    const onExchange = line.triggers.some(({ kind }) => kind === 'EXCHANGE');
    for (const { side, locative, person } of sides.inLine(line)) {
      if (!locative) add(side, weight * (onExchange && !person ? EVENT_WEIGHT : 1));
    }
    for (const { groups, kind, first } of line.triggers) {
      for (const group of groups) add(sides.ofCountry(group.countryCode), weight * PEOPLE_WEIGHT);
      if (kind !== 'EXCHANGE') continue;
      for (const side of actingSides(line, first, sides)) add(side, weight * ACTING_WEIGHT);
    }
  }
  const inOrder = [...scores].filter(([side]) => !others.has(side));
  const best = [...inOrder].sort((a, b) => b[1] - a[1]).slice(0, 2);
  const acting = withActingMovement(best, scores, reading, sides);
  const parties = withOwnState(acting, scores, reading, sides).map(([side]) => side);
  return inOrder.map(([side]) => side).filter((side) => parties.includes(side));
}

/**
 * A state whose adversary only describes people, 'Orrinese prisoners', deals with the movement that
 * acts beside it.
 */
function withActingMovement(
  best: readonly [string, number][],
  scores: ReadonlyMap<string, number>,
  { actors }: Reading,
  sides: Sides,
): readonly [string, number][] {
  if (best.length < 2 || best.some(([side]) => sides.isMovement(side))) return best;
  const described = best.filter(([side]) => {
    const mentions = actors.find(({ key }) => key === side)?.mentions ?? [];
    return mentions.every(({ text }) => countryByDemonym(text) !== undefined);
  });
  const movement = [...scores]
    .filter(([side]) => sides.isMovement(side))
    .sort((a, b) => b[1] - a[1])[0];
  if (described.length !== 1 || !movement) return best;
  if (movement[1] < described[0]![1] * OWN_STATE_SHARE) return best;
  return [movement, ...best.filter((one) => one !== described[0])];
}

/** How much of a foreign country's score a movement's own country needs to be its adversary. */
const OWN_STATE_SHARE = 0.3;

/** A movement fights its own state, even where another country is named more often. */
function withOwnState(
  best: readonly [string, number][],
  scores: ReadonlyMap<string, number>,
  { actors }: Reading,
  sides: Sides,
): readonly [string, number][] {
  const movement = best.find(([side]) => sides.isMovement(side));
  const other = best.find((one) => one !== movement);
  const code = actors.find(({ key }) => key === movement?.[0])?.countryCode ?? null;
  const own = sides.ofCountry(code);
  if (!movement || !other || own === null || own === other[0] || sides.isMovement(own)) return best;
  const score = scores.get(own) ?? 0;
  return score >= other[1] * OWN_STATE_SHARE ? [movement, [own, score]] : best;
}

/** 'Orrin and Varnia swapped captives', 'Orrin freed two': the sides in the clause of a trigger. */
function actingSides(line: Line, trigger: number, sides: Sides): string[] {
  return sides
    .inLine(line)
    .filter(({ start, locative, person }) => {
      return !locative && !person && line.clauses[wordAt(line, start)] === line.clauses[trigger];
    })
    .map(({ side }) => side);
}

/** The keys of those who only broker or host. */
function helpersOf(reading: Reading, lines: readonly Line[], sides: Sides): Set<string> {
  const helpers = collect(lines, (line) => helpersIn(line, agentsIn(reading, sides, line)));
  return new Set(
    helpers.filter(({ role }) => role === 'MEDIATOR' || role === 'HOST').map(({ key }) => key),
  );
}
