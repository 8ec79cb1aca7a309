import { type EntityManager, In } from 'typeorm';
import { groupBy } from '../../../platform/collections.ts';
import { newId } from '../../../platform/ids.ts';
import { cut, nameKey } from '../../../platform/text/fold.ts';
import { sha256 } from '../../../platform/text/hash.ts';
import { Position } from '../position.ts';
import type { PositionInput } from './record-actors-input.ts';

const MAX_TITLE = 500;
const MAX_KEY = 250;

/** A position before it has an id. */
export type Office = Omit<Position, 'id'>;

/** The office that an article gives, in a body and a country that are found already. */
export function officeOf(
  { title }: PositionInput,
  organizationId: string | null,
  countryId: string | null,
): Office {
  const key = [nameKey(title), organizationId ?? '', countryId ?? ''].join('|');
  const positionKey = key.length > MAX_KEY ? sha256(key) : key;
  return { title: cut(title, MAX_TITLE), positionKey, organizationId, countryId };
}

/** Finds or makes the positions of these offices; gives their ids by key. */
export async function recordPositions(
  manager: EntityManager,
  offices: Office[],
): Promise<Map<string, string>> {
  const byKey = groupBy(offices, (office) => office.positionKey);
  const present = await manager.findBy(Position, { positionKey: In([...byKey.keys()]) });
  const ids = new Map(present.map((position) => [position.positionKey, position.id]));
  const fresh = [...byKey]
    .filter(([key]) => !ids.has(key))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, [office]]) => ({ ...office!, id: newId('pos') }));
  await manager.insert(Position, fresh);
  for (const { positionKey, id } of fresh) ids.set(positionKey, id);
  return ids;
}
