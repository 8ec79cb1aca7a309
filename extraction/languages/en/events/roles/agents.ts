import type { Reading } from '../../../../reading.ts';
import type { Span } from '../../../../types.ts';
import { type Line, wordAt } from '../scene/line.ts';
import type { Sides } from '../scene/sides.ts';

/** Words that name one who may take part in an event, as indexes into a line's words. */
export interface Agent {
  first: number;
  end: number;
  /** A country for its organs and officials, else the actor itself. */
  key: string;
}

/** Those named in a line who may broker, host or sign, from left to right. */
export function agentsIn(reading: Reading, sides: Sides, line: Line): Agent[] {
  const agents: Agent[] = [];
  for (const mention of sides.inLine(line)) add(agents, line, mention, mention.side);
  for (const { mention, actor } of reading.mentionsIn(line)) {
    if (actor.kind === 'ORGANIZATION' && mention.form !== 'PRONOUN') {
      add(agents, line, mention, actor.key);
    }
  }
  return agents.sort((a, b) => a.first - b.first);
}

/** Adds whom a span of the body names, where its words name nobody yet. */
function add(agents: Agent[], line: Line, { start, end }: Span, key: string): void {
  const agent = { first: wordAt(line, start), end: wordAt(line, end - 1) + 1, key };
  if (!agents.some((one) => agent.first < one.end && one.first < agent.end)) agents.push(agent);
}

/** The agents of a list that starts at a word: 'Orrin, Varnia and the Red Cross'. */
export function listFrom({ words }: Line, agents: readonly Agent[], at: number): Agent[] {
  const list: Agent[] = [];
  let next = at;
  for (const agent of agents) {
    if (agent.first < next) continue;
    if (!words.slice(next, agent.first).every(({ lower }) => JOINS.test(lower))) break;
    list.push(agent);
    next = agent.end;
  }
  return list;
}

/** The agents of a list that ends before a word: 'Orrin and Varnia mediated'. */
export function listBefore({ words }: Line, agents: readonly Agent[], end: number): Agent[] {
  const list: Agent[] = [];
  let next = end;
  for (const agent of [...agents].reverse()) {
    if (agent.end > next) continue;
    const between = words.slice(agent.end, next);
    if (
      between.length > 5 ||
      !between.every(({ lower }) => JOINS.test(lower) || (list.length === 0 && HELPERS.test(lower)))
    )
      break;
    list.unshift(agent);
    next = agent.first;
  }
  return list;
}

const JOINS =
  /^(?:and|the|,|as|well|of|from|both|with|by|also|government|president|['’]s?|state|officials|side)$/;
const HELPERS =
  /^(?:has|have|had|also|which|who|that|helped|to|jointly|is|are|was|were|been|again)$/;
