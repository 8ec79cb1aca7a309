import { type EntityManager, In } from 'typeorm';
import { insertRows } from '../../../platform/database/rows.ts';
import { newId } from '../../../platform/ids.ts';
import { cut, nameKey } from '../../../platform/text/fold.ts';
import { Place } from '../place.ts';
import type { PlaceInput } from './record-events-input.ts';

/** What makes two places one: country and folded name. */
export function placeKey({ name, countryCode }: PlaceInput): string {
  return `${countryCode ?? ''} ${nameKey(name)}`;
}

/** Finds or makes the places; gives their ids by `placeKey`. */
export async function recordPlaces(
  manager: EntityManager,
  inputs: PlaceInput[],
): Promise<Map<string, string>> {
  const byKey = new Map(inputs.map((input) => [placeKey(input), input]));
  const keys = [...byKey.keys()].sort();
  const present = await manager.findBy(Place, { placeKey: In(keys) });
  const ids = new Map(present.map((place) => [place.placeKey, place.id]));
  const fresh = keys
    .filter((key) => !ids.has(key))
    .map((key): Place => {
      const { name, countryCode } = byKey.get(key)!;
      return {
        id: newId('plc'),
        name: cut(name, 500),
        nameKey: nameKey(name),
        placeKey: key,
        countryCode: countryCode ?? null,
        latitude: null,
        longitude: null,
      };
    });
  await insertRows(manager, Place, fresh);
  for (const place of fresh) ids.set(place.placeKey, place.id);
  return ids;
}
