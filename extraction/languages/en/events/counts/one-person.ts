import type { PeopleGroup } from '../people/people-groups.ts';
import type { Line } from '../scene/line.ts';
import { standsAlone } from './frames/frame.ts';

const PLURAL = /(?:s|men|women|people|children|personnel|troops|crew|dead|fallen)$/;

/** Whether a noun phrase is one person by its article: 'a captured soldier', 'an Orrinese woman'. */
export function isOnePerson({ words }: Line, { first, end, head, quantity }: PeopleGroup): boolean {
  if (quantity !== null || PLURAL.test(words[head]!.lower)) return false;
  return /^an?$/.test(words[first]!.lower) && standsAlone(words, end);
}
