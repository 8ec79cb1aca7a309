import type { EntityManager } from 'typeorm';
import { nameKey } from '../../../platform/text/fold.ts';
import type { Actor } from '../actor.ts';
import { Decision } from '../decision.ts';
import { findActors } from '../find-actors.ts';
import { ActorWriter } from './actor-writer.ts';
import { findCandidates } from './candidates.ts';
import { mentionKey } from './mention-keys.ts';
import type { ActorInput } from './record-actors-input.ts';
import { resolveActor } from './resolve-actor.ts';

/** One group of mentions with the actor that it was found to be. */
export interface Identified {
  input: ActorInput;
  actor: Actor;
}

/** Bodies before people, then by name: every writer goes the same way. */
function inFixedOrder(inputs: ActorInput[]): ActorInput[] {
  const place = (input: ActorInput) => `${mentionKey(input)} ${input.key}`;
  return [...inputs].sort((a, b) => (place(a) < place(b) ? -1 : 1));
}

/** The actors that earlier readings of the article decided on, by mention. */
async function earlierDecisions(
  manager: EntityManager,
  articleId: string,
): Promise<Map<string, Actor>> {
  const decisions = await manager.findBy(Decision, { articleId });
  const actors = await findActors(
    manager,
    decisions.map(({ actorId }) => actorId),
  );
  return new Map(
    decisions.flatMap(({ mentionKey, actorId }) => {
      const actor = actors.get(actorId);
      return actor ? [[mentionKey, actor]] : [];
    }),
  );
}

/**
 * Finds or makes the actor of each group of mentions. The decision is kept under article and
 * mention, so that the same article always leads to the same actors.
 */
export async function identifyActors(
  manager: EntityManager,
  articleId: string,
  inputs: ActorInput[],
  countryIds: Map<string, string>,
): Promise<Identified[]> {
  const decided = await earlierDecisions(manager, articleId);
  const candidates = await findCandidates(manager, inputs);
  const writer = await ActorWriter.open(
    manager,
    [...candidates.all, ...decided.values()],
    candidates.externalIds,
  );
  const identified: Identified[] = [];
  const fresh: Decision[] = [];
  for (const input of inFixedOrder(inputs)) {
    const countryId = countryIds.get(input.countryCode ?? '') ?? null;
    const key = mentionKey(input);
    const known = decided.get(key) ?? resolveActor(input, countryId, candidates);
    const actor = known
      ? writer.complete(known, input, countryId)
      : writer.create(input, countryId, candidates.namesakes(nameKey(input.name)));
    candidates.add(actor, input);
    if (!decided.has(key)) fresh.push({ articleId, mentionKey: key, actorId: actor.id });
    decided.set(key, actor);
    identified.push({ input, actor });
  }
  await writer.flush();
  await manager.insert(Decision, fresh);
  return identified;
}
