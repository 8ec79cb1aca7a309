import type { Reading } from '../../reading.ts';
import { type Line, wordAt } from '../scene/line.ts';
import type { Sides } from '../scene/sides.ts';
import { agentsIn } from './agents.ts';
import { helpersIn } from './helpers.ts';

/** How much more a side counts in a sentence on an event, and as the people who are exchanged. */
const EVENT_WEIGHT = 3;
const PEOPLE_WEIGHT = 4;
const ACTING_WEIGHT = 5;

/** The keys of the two sides that a document is about; fewer where it names fewer. */
export function mainParties(reading: Reading, lines: readonly Line[], sides: Sides): string[] {
  const scores = new Map<string, number>();
  const add = (side: string | null, score: number): void => {
    if (side !== null) scores.set(side, (scores.get(side) ?? 0) + score);
  };
  const others = helpersOf(reading, lines, sides);
  for (const line of lines) {
    const onExchange = line.triggers.some(({ kind }) => kind === 'EXCHANGE');
    for (const { side, locative, person } of sides.inLine(line)) {
      if (!locative) add(side, onExchange && !person ? EVENT_WEIGHT : 1);
    }
    for (const { groups, kind } of line.triggers) {
      for (const group of groups) add(sides.ofCountry(group.countryCode), PEOPLE_WEIGHT);
      if (kind === 'EXCHANGE')
        for (const side of actingSides(line, sides)) add(side, ACTING_WEIGHT);
    }
  }
  const inOrder = [...scores].filter(([side]) => !others.has(side));
  const best = [...inOrder].sort((a, b) => b[1] - a[1]).slice(0, 2);
  return inOrder.filter((one) => best.includes(one)).map(([side]) => side);
}

/** 'Orrin and Varnia swapped captives', 'between Orrin and Varnia': sides joined by 'and'. */
function actingSides(line: Line, sides: Sides): string[] {
  const mentions = sides.inLine(line).filter(({ locative, person }) => !locative && !person);
  return mentions.flatMap((mention, i) => {
    const next = mentions[i + 1];
    if (!next || wordAt(line, next.start) - wordAt(line, mention.end - 1) > 3) return [];
    const joined = line.words.some(
      ({ start, end, lower }) =>
        start >= mention.end && end <= next.start && /^(?:and|,)$/.test(lower),
    );
    return joined ? [mention.side, next.side] : [];
  });
}

/** The keys of those who only broker or host. */
function helpersOf(reading: Reading, lines: readonly Line[], sides: Sides): Set<string> {
  const helpers = lines.flatMap((line) => helpersIn(line, agentsIn(reading, sides, line)));
  return new Set(
    helpers.filter(({ role }) => role === 'MEDIATOR' || role === 'HOST').map(({ key }) => key),
  );
}
