import { collect } from '../../../../text/collect.ts';
import { type Line, spanOfWords } from '../scene/line.ts';
import type { SideMention, Sides } from '../scene/sides.ts';
import { wordSet } from '../text/phrases.ts';

const OF_STATE = wordSet('government army military authorities state junta troops');
/** Members of a movement, who stand for it where they act without an article: 'Rebels free six'. */
const MEMBERS = wordSet(
  'rebels guerrillas insurgents militants jihadists separatists gunmen fighters militiamen ' +
    'secessionists kidnappers',
);
const OF_MOVEMENT = wordSet(
  'rebel movement group guerrilla insurgent militant jihadist faction insurgency rebellion front ' +
    'force brigade brigades militia alliance separatist secessionist captors',
);

/**
 * Sides that also know 'the government', 'the rebels' and 'Rebels free six', where the parties are a
 * country and an armed movement.
 */
export function withSideWords(sides: Sides, parties: readonly string[]): Sides {
  const movement = parties.find((side) => sides.isMovement(side));
  const state = parties.find((side) => !sides.isMovement(side));
  if (parties.length !== 2 || !movement || !state) return sides;
  return {
    ...sides,
    inLine: (line) => {
      const named = sides.inLine(line);
      const words = sideWords(line, state, movement).filter(
        ({ start, end }) => !named.some((one) => start < one.end && one.start < end),
      );
      return [...named, ...words].sort((a, b) => a.start - b.start);
    },
  };
}

/** 'the government', 'the rebels', but not 'freed 14 rebels'. */
function sideWords(line: Line, state: string, movement: string): SideMention[] {
  const { words, groups } = line;
  return collect(words, ({ lower }, i) => {
    const before = words[i - 1];
    const opens = i <= 1 && (before?.kind ?? 'WORD') === 'WORD' && MEMBERS.has(lower);
    if (!opens && before?.lower !== 'the' && before?.lower !== 'its') return [];
    const side = sideOfWord(lower, state, movement);
    if (side === null) return [];
    if (groups.some(({ head, quantity }) => head === i && quantity)) return [];
    return [{ side, actor: side, person: false, locative: false, ...spanOfWords(line, i, i + 1) }];
  });
}

function sideOfWord(lower: string, state: string, movement: string): string | null {
  if (OF_STATE.has(lower)) return state;
  return OF_MOVEMENT.has(lower) || MEMBERS.has(lower) ? movement : null;
}
