import { type EntityManager, In } from 'typeorm';
import { Rank } from '../../../platform/assertion/rank.ts';
import { replaceRows } from '../../../platform/database/rows.ts';
import { searchWords } from '../../../platform/database/word-search.ts';
import type { PlaceAssertion } from '../assertions/place-assertion.ts';
import type { Event } from '../event.ts';
import { EventWord } from '../event-word.ts';
import { Place } from '../place.ts';

/** Makes the events findable by the words of their titles and of the places that are reported. */
export async function refreshWords(
  manager: EntityManager,
  events: Event[],
  placesByEvent: Map<string, PlaceAssertion[]>,
): Promise<void> {
  const reported = (id: string) =>
    (placesByEvent.get(id) ?? []).filter(({ rank }) => rank !== Rank.DEPRECATED);
  const placeIds = events.flatMap(({ id }) => reported(id).map(({ placeId }) => placeId));
  const places = await manager.findBy(Place, { id: In([...new Set(placeIds)]) });
  const names = new Map(places.map(({ id, name }) => [id, name]));
  const wanted = events.flatMap(({ id, title }) => {
    const texts = [title, ...reported(id).map(({ placeId }) => names.get(placeId) ?? '')];
    const own = new Set(texts.flatMap(searchWords));
    return [...own].sort().map((word): EventWord => ({ word, eventId: id }));
  });
  const owned = { eventId: In(events.map(({ id }) => id)) };
  await replaceRows(manager, EventWord, owned, wanted);
}
