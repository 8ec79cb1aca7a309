import { type EntityManager, In } from 'typeorm';
import { groupBy, indexBy } from '../../../platform/collections.ts';
import { nameKey } from '../../../platform/text/fold.ts';
import { Actor } from '../actor.ts';
import { ActorKind, family } from '../actor-kind.ts';
import { ExternalId } from '../external-id.ts';
import { Name } from '../name.ts';
import { Position } from '../position.ts';
import { Tenure } from '../tenure.ts';
import type { ActorInput } from './record-actors-input.ts';

/** What is known of the actors that a batch of mentions may be. */
export class Candidates {
  constructor(
    readonly actors: Map<string, Actor>,
    private readonly idsByName: Map<string, string[]>,
    private readonly idByExternalId: Map<string, string>,
    private readonly organizations: Map<string, Set<string>>,
  ) {}

  byExternalId(scheme: string, value: string): Actor | null {
    return this.actors.get(this.idByExternalId.get(`${scheme}:${value}`) ?? '') ?? null;
  }

  byName(key: string): Actor[] {
    return (this.idsByName.get(key) ?? []).flatMap((id) => this.actors.get(id) ?? []);
  }

  /** Folded names of the organizations in which an actor holds or held an office. */
  organizationsOf(actor: Actor): ReadonlySet<string> {
    return this.organizations.get(actor.id) ?? new Set();
  }

  /** Lets later mentions of the batch find the actor that this one was found to be. */
  add(actor: Actor, input: ActorInput): void {
    this.actors.set(actor.id, actor);
    for (const key of nameKeys(input)) {
      const ids = this.idsByName.get(key) ?? [];
      if (!ids.includes(actor.id)) this.idsByName.set(key, [...ids, actor.id]);
    }
  }
}

/** The folded forms of an input's name, the fullest first. */
export function nameKeys(input: ActorInput): string[] {
  return [...new Set([input.name, ...input.forms].map((form) => nameKey(form)))].filter(Boolean);
}

/** The external ids of an input; a country's code is one. */
export function externalIdsOf(input: ActorInput): { scheme: string; value: string }[] {
  const isCountry = input.kind === ActorKind.COUNTRY && input.countryCode;
  const own = isCountry ? [{ scheme: 'iso3166', value: input.countryCode! }] : [];
  return [...input.externalIds, ...own];
}

/** Fetches all that resolving a batch needs, in a fixed number of statements. */
export async function findCandidates(
  manager: EntityManager,
  inputs: ActorInput[],
): Promise<Candidates> {
  const keys = [...new Set(inputs.flatMap(nameKeys))];
  const values = inputs.flatMap(externalIdsOf).map(({ value }) => value);
  const externalIds = await manager.findBy(ExternalId, { value: In(values) });
  const names = await manager.find(Name, {
    where: { nameKey: In(keys) },
    order: { actorId: 'ASC' },
  });
  const ids = [...new Set([...externalIds, ...names].map(({ actorId }) => actorId))];
  const actors = await manager.findBy(Actor, { id: In(ids) });
  const offices = await manager
    .createQueryBuilder(Tenure, 'tenure')
    .innerJoin(Position, 'position', 'position.id = tenure.positionId')
    .innerJoin(Actor, 'organization', 'organization.id = position.organizationId')
    .select('tenure.subjectId', 'actorId')
    .addSelect('organization.nameKey', 'organization')
    .where({ subjectId: In(ids) })
    .getRawMany<{ actorId: string; organization: string }>();
  const byOffice = groupBy(offices, ({ actorId }) => actorId);
  const byName = groupBy(names, (name) => name.nameKey);
  return new Candidates(
    indexBy(actors, (actor) => actor.id),
    new Map([...byName].map(([key, own]) => [key, own.map(({ actorId }) => actorId)])),
    new Map(externalIds.map((id) => [`${id.scheme}:${id.value}`, id.actorId])),
    new Map(
      [...byOffice].map(([id, own]) => [id, new Set(own.map(({ organization }) => organization))]),
    ),
  );
}

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
  const offices = candidates.organizationsOf(actor);
  const shared = input.positions.some(
    ({ organization }) => organization && offices.has(nameKey(organization)),
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
    if (actor) return actor;
  }
  if (input.kind === ActorKind.COUNTRY) return null;
  for (const key of nameKeys(input)) {
    const scored = candidates
      .byName(key)
      .filter((actor) => actor.mergedInto === null && family(actor.kind) === family(input.kind))
      .map((actor) => ({ actor, score: agreement(actor, input, countryId, candidates) }))
      .filter((one): one is { actor: Actor; score: number } => one.score !== null)
      .sort((a, b) => b.score - a.score);
    const [best, second] = scored;
    if (best && best.score !== second?.score) return best.actor;
  }
  return null;
}
