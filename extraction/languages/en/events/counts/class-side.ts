import type { PeopleGroup } from '../people/people-groups.ts';
import type { Line } from '../scene/line.ts';
import type { ReceiverContext } from './receiver-context.ts';

const OF_MOVEMENT =
  /^(?:rebels?|fighters?|guerrillas?|insurgents?|militants?|militiamen|jihadists?|comrades|members|warriors)$/;
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
  return described.some((word) => OF_STATE.test(word)) ? states[0]! : null;
}

function describing({ words }: Line, { first, end }: PeopleGroup): string[] {
  return words.slice(first, end).map(({ lower }) => lower);
}
