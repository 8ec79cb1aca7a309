import type { PeopleGroup } from '../people/people-groups.ts';
import type { Line } from '../scene/line.ts';
import type { ReceiverContext } from './receiver-context.ts';

const OF_MOVEMENT =
  /^(?:rebels?|fighters?|guerrillas?|insurgents?|militants?|militiamen|jihadists?|comrades|warriors)$/;
const OF_STATE =
  /^(?:soldiers?|troops|policem[ae]n|policewom[ae]n|officers?|servicem[ae]n|conscripts?|officials|civilians|villagers|hostages?)$/;

/** Whose people a group are, where a state stands against a movement: rebels go to the rebels. */
export function sideOfClass(
  { line, parties, sides }: ReceiverContext,
  group: PeopleGroup,
): string | null {
  const movement = parties.filter((side) => sides.isMovement(side));
  const states = parties.filter((side) => !sides.isMovement(side));
  if (movement.length !== 1 || states.length !== 1) return null;
  const described = describing(line, group);
  if (described.some((word) => OF_MOVEMENT.test(word))) return movement[0]!;
  if (/^members?$/.test(line.words[group.head]!.lower)) {
    return isOfOrgan(line, group.end) ? states[0]! : movement[0]!;
  }
  return described.some((word) => OF_STATE.test(word)) ? states[0]! : null;
}

/** 'members of the interior and defence ministries' */
function isOfOrgan({ words }: Line, end: number): boolean {
  if (words[end]?.lower !== 'of') return false;
  return words.slice(end + 1, end + 1 + MAX_ORGAN_WORDS).some(({ lower }) => ORGAN.test(lower));
}

/** How far behind 'members of', in words, the organ may stand. */
const MAX_ORGAN_WORDS = 6;
const ORGAN =
  /^(?:army|navy|military|police|government|gendarmerie|ministry|ministries|security|guard|guards|parliament|council)$/;

function describing({ words }: Line, { first, end }: PeopleGroup): string[] {
  return words.slice(first, end).map(({ lower }) => lower);
}
