import { type EntityManager, In } from 'typeorm';
import { indexBy } from '../../../platform/collections.ts';
import { nameKey } from '../../../platform/text/fold.ts';
import { Actor } from '../actor.ts';
import { family } from '../actor-kind.ts';
import { Decision } from '../decision.ts';
import { ActorWriter } from './actor-writer.ts';
import type { ActorInput } from './record-actors-input.ts';
import { findCandidates, resolveActor } from './resolve-actor.ts';

/** One group of mentions with the actor that it was found to be. */
export interface Identified {
  input: ActorInput;
  actor: Actor;
}

const mentionKey = (input: ActorInput) => `${family(input.kind)}:${nameKey(input.name)}`;

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
  const actors = indexBy(
    await manager.findBy(Actor, { id: In(decisions.map(({ actorId }) => actorId)) }),
    (actor) => actor.id,
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
  const writer = await ActorWriter.open(manager, inputs, [
    ...candidates.actors.values(),
    ...decided.values(),
  ]);
  const identified: Identified[] = [];
  const fresh: Decision[] = [];
  for (const input of inFixedOrder(inputs)) {
    const countryId = countryIds.get(input.countryCode ?? '') ?? null;
    const key = mentionKey(input);
    const known = decided.get(key) ?? resolveActor(input, countryId, candidates);
    const actor = known
      ? writer.complete(known, input, countryId)
      : writer.create(input, countryId);
    candidates.add(actor, input);
    if (!decided.has(key)) fresh.push({ articleId, mentionKey: key, actorId: actor.id });
    decided.set(key, actor);
    identified.push({ input, actor });
  }
  await writer.flush();
  await manager.insert(Decision, fresh);
  return identified;
}
