import { type EntityManager, In } from 'typeorm';
import { recordAssertions, withdrawSupport } from '../../../platform/assertion/record.ts';
import { type RankingRule, rerank, supportsOf } from '../../../platform/assertion/rerank.ts';
import { forUpdate } from '../../../platform/database/lock.ts';
import { newId } from '../../../platform/ids.ts';
import { cut, nameKey } from '../../../platform/text/fold.ts';
import { sha256 } from '../../../platform/text/hash.ts';
import { Actor } from '../actor.ts';
import { ActorKind } from '../actor-kind.ts';
import { Position } from '../position.ts';
import { Tenure } from '../tenure.ts';
import { checkInput } from './check-input.ts';
import { countryIdsByCode } from './country-ids.ts';
import { type Identified, identifyActors } from './identify-actors.ts';
import type { ActorInput, PositionInput, RecordActorsInput } from './record-actors-input.ts';
import type { RecordedActor } from './recorded-actors.ts';
import { updateReportDays } from './report-days.ts';

/** Offices do not compete: an official may hold several. */
const TENURE_RULE: RankingRule<Tenure> = { groupOf: () => null, compare: () => 0 };

/** Brings the tenures of these officials in line with what supports them now. */
async function refreshTenures(manager: EntityManager, officialIds: string[]): Promise<void> {
  const ids = [...new Set(officialIds)].sort();
  if (ids.length === 0) return;
  // Of two articles that are withdrawn at once, the second must see that the first is gone.
  const holders = manager.createQueryBuilder(Actor, 'actor').where({ id: In(ids) });
  await forUpdate(manager, holders.orderBy('actor.id')).getMany();
  const supports = await supportsOf(manager, ids);
  const { assertions } = await rerank(manager, Tenure, ids, TENURE_RULE, supports);
  await updateReportDays(manager, assertions, supports);
}

/** The bodies that positions name and the batch does not: they are actors too. */
function namedOrganizations(inputs: ActorInput[]): ActorInput[] {
  const known = new Set(
    inputs
      .filter(({ kind }) => kind === ActorKind.ORGANIZATION)
      .flatMap(({ name, forms }) => [name, ...forms].map((form) => nameKey(form))),
  );
  const missing = new Map<string, ActorInput>();
  for (const { organization, countryCode } of inputs.flatMap(({ positions }) => positions)) {
    const key = nameKey(organization ?? '');
    if (!organization || key === '' || known.has(key) || missing.has(key)) continue;
    missing.set(key, {
      key: `organization ${key}`,
      kind: ActorKind.ORGANIZATION,
      name: organization,
      forms: [],
      countryCode: countryCode ?? null,
      externalIds: [],
      positions: [],
    });
  }
  return [...missing.values()];
}

function organizationIds(identified: Identified[]): Map<string, string> {
  const ids = new Map<string, string>();
  for (const { input, actor } of identified) {
    if (input.kind !== ActorKind.ORGANIZATION) continue;
    for (const form of [input.name, ...input.forms]) ids.set(nameKey(form), actor.id);
  }
  return ids;
}

type Office = Omit<Position, 'id'>;

/** Finds or makes the positions; gives their ids by key. */
async function recordPositions(
  manager: EntityManager,
  offices: Office[],
): Promise<Map<string, string>> {
  const keys = [...new Set(offices.map((office) => office.positionKey))].sort();
  const present = await manager.findBy(Position, { positionKey: In(keys) });
  const ids = new Map(present.map((position) => [position.positionKey, position.id]));
  const fresh = keys
    .filter((key) => !ids.has(key))
    .map((key) => ({ ...offices.find((o) => o.positionKey === key)!, id: newId('pos') }));
  await manager.insert(Position, fresh);
  for (const position of fresh) ids.set(position.positionKey, position.id);
  return ids;
}

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
  const organizations = organizationIds(identified);
  const officeOf = (position: PositionInput): Office => {
    const organizationId = organizations.get(nameKey(position.organization ?? '')) ?? null;
    const countryId = countryIds.get(position.countryCode ?? '') ?? null;
    const key = [nameKey(position.title), organizationId ?? '', countryId ?? ''].join('|');
    const positionKey = key.length > 250 ? sha256(key) : key;
    return { title: cut(position.title, 500), positionKey, organizationId, countryId };
  };
  const holders = identified
    .flatMap(({ input, actor }) => input.positions.map((position) => ({ input, actor, position })))
    .map((holder) => ({ ...holder, office: officeOf(holder.position) }));
  const positionIds = await recordPositions(
    manager,
    holders.map(({ office }) => office),
  );
  const stated = holders.map(({ actor, position, office }) => {
    const positionId = positionIds.get(office.positionKey)!;
    const { former, confidence } = position;
    const from = position.from ? { ...position.from, text: position.from.text ?? null } : null;
    const until = position.until ? { ...position.until, text: position.until.text ?? null } : null;
    const dates = [from, until].map((date) => (date ? `${date.earliest}/${date.latest}` : ''));
    return {
      confidence,
      value: {
        subjectId: actor.id,
        valueKey: [positionId, former ? 'former' : 'held', ...dates].join('|'),
        positionId,
        former,
        from,
        until,
        heldFrom: from?.earliest ?? null,
        heldUntil: until?.latest ?? null,
        reportedOn: reportedAt.slice(0, 10),
      },
    };
  });
  const report = { articleId, originKey, reportedAt };
  const tenures = await recordAssertions(manager, Tenure, stated, report);
  const kept = new Set(tenures.map((tenure) => tenure.id));
  const touched = await withdrawSupport(manager, articleId, kept);
  await refreshTenures(manager, [...touched, ...tenures.map(({ subjectId }) => subjectId)]);
  return answer(actors, identified, holders, tenures);
}

function answer(
  actors: ActorInput[],
  identified: Identified[],
  holders: { input: ActorInput }[],
  tenures: Tenure[],
): RecordedActor[] {
  const actorOf = new Map(identified.map(({ input, actor }) => [input, actor.id]));
  return actors.map((input) => ({
    key: input.key,
    actorId: actorOf.get(input)!,
    claimIds: tenures.filter((_, index) => holders[index]!.input === input).map(({ id }) => id),
  }));
}

/** Takes back what an article says of offices; gives the officials that it concerned. */
export async function withdrawActors(manager: EntityManager, articleId: string): Promise<string[]> {
  const touched = await withdrawSupport(manager, articleId, new Set());
  await refreshTenures(manager, touched);
  return touched;
}
