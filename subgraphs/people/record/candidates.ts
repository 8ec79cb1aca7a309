import { type EntityManager, In } from 'typeorm';
import { groupBy } from '../../../platform/collections.ts';
import { nameKey } from '../../../platform/text/fold.ts';
import type { Actor } from '../actor.ts';
import { ExternalId } from '../external-id.ts';
import { findActors } from '../find-actors.ts';
import { Name } from '../name.ts';
import { Position } from '../position.ts';
import { Tenure } from '../tenure.ts';
import { externalIdsOf, nameKeys } from './mention-keys.ts';
import type { ActorInput } from './record-actors-input.ts';

/** What is known of the actors that a batch of mentions may be. */
export class Candidates {
  constructor(
    private readonly actors: Map<string, Actor>,
    private readonly idsByName: Map<string, string[]>,
    private readonly idByExternalId: Map<string, string>,
    private readonly employers: Map<string, Set<string>>,
  ) {}

  /** All of them. */
  get all(): Actor[] {
    return [...this.actors.values()];
  }

  /** Every external id of the batch that some actor has, as `scheme:value`. */
  get externalIds(): Set<string> {
    return new Set(this.idByExternalId.keys());
  }

  byExternalId(scheme: string, value: string): Actor | null {
    return this.actors.get(this.idByExternalId.get(`${scheme}:${value}`) ?? '') ?? null;
  }

  byName(key: string): Actor[] {
    const ids = this.idsByName.get(key) ?? [];
    return [...new Set(ids.flatMap((id) => this.actors.get(id) ?? []))];
  }

  /** How many actors were ever given this name; it only grows. */
  namesakes(key: string): number {
    return this.idsByName.get(key)?.length ?? 0;
  }

  /** True where an actor holds or held an office in an organization of this name. */
  isOf(actor: Actor, organization: string): boolean {
    const employers = this.employers.get(actor.id);
    return this.byName(nameKey(organization)).some(({ id }) => employers?.has(id));
  }

  /** Lets later mentions of the batch find the actor that this one was found to be. */
  add(actor: Actor, input: ActorInput): void {
    this.actors.set(actor.id, actor);
    for (const key of nameKeys(input)) {
      const ids = this.idsByName.get(key) ?? [];
      if (!ids.includes(actor.id)) this.idsByName.set(key, [...ids, actor.id]);
    }
    for (const { scheme, value } of externalIdsOf(input)) {
      const name = `${scheme}:${value}`;
      if (!this.idByExternalId.has(name)) this.idByExternalId.set(name, actor.id);
    }
  }
}

async function findExternalIds(
  manager: EntityManager,
  inputs: ActorInput[],
): Promise<ExternalId[]> {
  const schemes = groupBy(inputs.flatMap(externalIdsOf), ({ scheme }) => scheme);
  // No condition at all would mean every row.
  if (schemes.size === 0) return [];
  return manager.findBy(
    ExternalId,
    [...schemes].map(([scheme, ids]) => ({ scheme, value: In(ids.map(({ value }) => value)) })),
  );
}

/** The organizations in which actors hold or held an office, by actor. */
async function findEmployers(
  manager: EntityManager,
  actorIds: string[],
): Promise<Map<string, Set<string>>> {
  const offices = await manager
    .createQueryBuilder(Tenure, 'tenure')
    .innerJoin(Position, 'position', 'position.id = tenure.positionId')
    .select('tenure.subjectId', 'actorId')
    .addSelect('position.organizationId', 'organizationId')
    .where({ subjectId: In(actorIds) })
    .andWhere('position.organizationId is not null')
    .getRawMany<{ actorId: string; organizationId: string }>();
  const byActor = groupBy(offices, ({ actorId }) => actorId);
  return new Map(
    [...byActor].map(([id, own]) => [id, new Set(own.map((office) => office.organizationId))]),
  );
}

/** Fetches all that resolving a batch needs, in a fixed number of statements. */
export async function findCandidates(
  manager: EntityManager,
  inputs: ActorInput[],
): Promise<Candidates> {
  const nameKey = In([...new Set(inputs.flatMap(nameKeys))]);
  const names = await manager.find(Name, { where: { nameKey }, order: { actorId: 'ASC' } });
  const externalIds = await findExternalIds(manager, inputs);
  const ids = [...new Set([...externalIds, ...names].map(({ actorId }) => actorId))];
  const actors = await findActors(manager, ids);
  const byName = groupBy(names, (name) => name.nameKey);
  return new Candidates(
    actors,
    new Map([...byName].map(([key, own]) => [key, own.map(({ actorId }) => actorId)])),
    new Map(externalIds.map((id) => [`${id.scheme}:${id.value}`, id.actorId])),
    await findEmployers(manager, [...new Set([...actors.values()].map(({ id }) => id))]),
  );
}
