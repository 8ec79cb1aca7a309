import { type EntityManager, In } from 'typeorm';
import { indexBy } from '../../platform/collections.ts';
import { Actor } from './actor.ts';

/** Actors by the ids that were asked for; a retired id gives the actor that it was merged into. */
export async function findActors(
  manager: EntityManager,
  ids: string[],
): Promise<Map<string, Actor>> {
  const asked = await manager.findBy(Actor, { id: In(ids) });
  const heirs = asked.flatMap((actor) => actor.mergedInto ?? []);
  const found = heirs.length > 0 ? await manager.findBy(Actor, { id: In(heirs) }) : [];
  const actors = indexBy([...asked, ...found], (actor) => actor.id);
  return new Map(asked.map((actor) => [actor.id, actors.get(actor.mergedInto ?? actor.id)!]));
}
