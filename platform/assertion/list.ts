import type { EntityManager, EntityTarget } from 'typeorm';
import { childrenOf } from '../database/children.ts';
import type { Assertion } from './assertion.ts';

/** Preferred values first, withdrawn ones last, older before younger. */
const BY_RANK = {
  name: 'rank',
  columns: [
    // The names of the ranks happen to sort from the last to the first.
    { column: 'rank', direction: 'DESC' as const },
    { column: 'id', direction: 'ASC' as const },
  ],
};

/** All values of one kind of many subjects, best first. */
export function assertionsOf<A extends Assertion>(
  manager: EntityManager,
  type: EntityTarget<A>,
  subjectIds: string[],
): Promise<Map<string, A[]>> {
  return childrenOf(manager, type, 'subjectId', BY_RANK, subjectIds);
}
