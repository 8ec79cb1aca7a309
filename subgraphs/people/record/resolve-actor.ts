import type { Actor } from '../actor.ts';
import { ActorKind, family } from '../actor-kind.ts';
import type { Candidates } from './candidates.ts';
import { externalIdsOf, nameKeys } from './mention-keys.ts';
import type { ActorInput } from './record-actors-input.ts';

/**
 * How well an actor of the same name agrees with a mention: the same country or a shared
 * organization speaks for it; two different countries without one speak against it (null).
 */
function agreement(
  actor: Actor,
  input: ActorInput,
  countryId: string | null,
  candidates: Candidates,
): number | null {
  const shared = input.positions.some(
    ({ organization }) => organization && candidates.isOf(actor, organization),
  );
  const bothKnown = actor.countryId !== null && countryId !== null;
  if (bothKnown && actor.countryId !== countryId && !shared) return null;
  return (bothKnown && actor.countryId === countryId ? 2 : 0) + (shared ? 1 : 0);
}

/**
 * The actor that a group of mentions names: by an external id, else by an exact name with agreeing
 * country or organization; null where there is none, or where two agree equally well.
 */
export function resolveActor(
  input: ActorInput,
  countryId: string | null,
  candidates: Candidates,
): Actor | null {
  for (const { scheme, value } of externalIdsOf(input)) {
    const actor = candidates.byExternalId(scheme, value);
    if (actor && family(actor.kind) === family(input.kind)) return actor;
  }
  if (input.kind === ActorKind.COUNTRY) return null;
  for (const key of nameKeys(input)) {
    const scored = candidates
      .byName(key)
      .filter((actor) => family(actor.kind) === family(input.kind))
      .map((actor) => ({ actor, score: agreement(actor, input, countryId, candidates) }))
      .filter((one): one is { actor: Actor; score: number } => one.score !== null)
      .sort((a, b) => b.score - a.score);
    const [best, second] = scored;
    if (best && best.score !== second?.score) return best.actor;
  }
  return null;
}
