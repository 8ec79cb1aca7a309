import { nameKey } from '../../../platform/text/fold.ts';
import { ActorKind } from '../actor-kind.ts';
import type { Identified } from './identify-actors.ts';
import { nameKeys } from './mention-keys.ts';
import type { ActorInput } from './record-actors-input.ts';

/** The bodies that positions name and the batch does not: they are actors too. */
export function namedOrganizations(inputs: ActorInput[]): ActorInput[] {
  const bodies = inputs.filter(({ kind }) => kind === ActorKind.ORGANIZATION);
  const known = new Set(bodies.flatMap(nameKeys));
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

/** The ids of the batch's bodies by every folded form of their names. */
export function organizationIds(identified: Identified[]): Map<string, string> {
  const bodies = identified.filter(({ input }) => input.kind === ActorKind.ORGANIZATION);
  return new Map(
    bodies.flatMap(({ input, actor }) => nameKeys(input).map((key) => [key, actor.id] as const)),
  );
}
