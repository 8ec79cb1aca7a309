import type { EntityManager } from 'typeorm';
import { recordAssertions, withdrawSupport } from '../../../platform/assertion/record.ts';
import { nameKey } from '../../../platform/text/fold.ts';
import { ActorKind } from '../actor-kind.ts';
import { Tenure } from '../tenure.ts';
import { checkInput } from './check-input.ts';
import { countryIdsByCode } from './country-ids.ts';
import { type Identified, identifyActors } from './identify-actors.ts';
import { namedOrganizations, organizationIds } from './named-organizations.ts';
import type { ActorInput, PositionInput, RecordActorsInput } from './record-actors-input.ts';
import { officeOf, recordPositions } from './record-positions.ts';
import type { RecordedActor } from './recorded-actors.ts';
import { refreshTenures } from './refresh-tenures.ts';
import { statedTenure } from './stated-tenure.ts';

/** Records the actors of one article with their offices; sending the same again changes nothing. */
export async function recordActors(
  manager: EntityManager,
  input: RecordActorsInput,
): Promise<RecordedActor[]> {
  checkInput(input);
  const { articleId, originKey, reportedAt, actors } = input;
  const countryIds = await countryIdsByCode(manager);
  const inputs = [...actors, ...namedOrganizations(actors)];
  const identified = await identifyActors(manager, articleId, inputs, countryIds);
  const holders = await holdersOf(manager, identified, countryIds);
  const tenures = await recordAssertions(
    manager,
    Tenure,
    holders.map(({ officialId, positionId, position }) =>
      statedTenure(officialId, positionId, position, reportedAt.slice(0, 10)),
    ),
    { articleId, originKey, reportedAt },
  );
  const kept = new Set(tenures.map((tenure) => tenure.id));
  const touched = await withdrawSupport(manager, articleId, kept);
  await refreshTenures(manager, [...touched, ...tenures.map(({ subjectId }) => subjectId)]);
  const actorIds = new Map(identified.map(({ input, actor }) => [input, actor.id]));
  return actors.map((input) => ({
    key: input.key,
    actorId: actorIds.get(input)!,
    claimIds: tenures.filter((_, index) => holders[index]!.input === input).map(({ id }) => id),
  }));
}

interface Holder {
  input: ActorInput;
  officialId: string;
  position: PositionInput;
  positionId: string;
}

/** Who holds what by this article, with the positions found or made; only officials hold any. */
async function holdersOf(
  manager: EntityManager,
  identified: Identified[],
  countryIds: Map<string, string>,
): Promise<Holder[]> {
  const bodies = organizationIds(identified);
  const given = identified
    .filter(({ input }) => input.kind === ActorKind.OFFICIAL)
    .flatMap(({ input, actor }) => input.positions.map((position) => ({ input, actor, position })))
    .map((holder) => {
      const { organization, countryCode } = holder.position;
      const organizationId = bodies.get(nameKey(organization ?? '')) ?? null;
      const countryId = countryIds.get(countryCode ?? '') ?? null;
      return { ...holder, office: officeOf(holder.position, organizationId, countryId) };
    });
  const positionIds = await recordPositions(
    manager,
    given.map(({ office }) => office),
  );
  return given.map(({ input, actor, position, office }) => ({
    input,
    officialId: actor.id,
    position,
    positionId: positionIds.get(office.positionKey)!,
  }));
}

/** Takes back what an article says of offices; gives the officials that it concerned. */
export async function withdrawActors(manager: EntityManager, articleId: string): Promise<string[]> {
  const touched = await withdrawSupport(manager, articleId, new Set());
  await refreshTenures(manager, touched);
  return touched;
}
