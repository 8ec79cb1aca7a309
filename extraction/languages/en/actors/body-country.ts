import { firstFrom } from '../../../text/span.ts';
import type { PositionMention } from '../../../types.ts';
import type { NameTable } from '../names/name-table.ts';
import { organKey } from '../names/organ-name.ts';
import type { Draft } from './draft.ts';
import { type OwnedOrgan, organKeyAt, ownedOrgans } from './organ-owners.ts';

/** How many organs before an office are looked at for the ministry that is meant. */
const MAX_ORGANS = 20;

/**
 * Tells the country of the body that an office is held in, where all bodies of that name named so
 * far are of one country: 'Norway's army left. The army's spokesman, Orlo Venn, …', 'The Norwegian
 * foreign ministry was silent. Foreign ministry spokesman Orlo Venn …'
 */
export function bodyCountryReader(
  bodies: readonly Draft[],
  table: NameTable,
): (position: PositionMention) => string | null {
  const organs = [...ownedOrgans(table), ...bodies.flatMap(organsOf)];
  organs.sort((a, b) => a.start - b.start);
  const first = firstByKey(organs);
  const only = (key: string, before: number) => {
    const [code, other] = [...(first.get(key) ?? [])]
      .filter(([, start]) => start < before)
      .map(([each]) => each);
    return other === undefined ? (code ?? null) : null;
  };
  return ({ organization, span }) => {
    if (organization !== null) return only(organKey(null, organization), span.end);
    const end = firstFrom(table.tokens, span.end);
    for (let i = firstFrom(table.tokens, span.start); i < end; i++) {
      const key = organKeyAt(table, i);
      if (key !== null) return only(key, span.end);
      if (table.lower(i) === 'ministry') return lastMinistry(organs, span.start);
    }
    return null;
  };
}

/** The country of the ministry named last, which 'ministry spokesman' is of. */
function lastMinistry(organs: readonly OwnedOrgan[], before: number): string | null {
  const end = firstFrom(organs, before);
  const near = organs.slice(Math.max(0, end - MAX_ORGANS), end);
  return near.findLast(({ key }) => key.endsWith(' ministry'))?.countryCode ?? null;
}

function organsOf({ name, countryCode, mentions }: Draft): OwnedOrgan[] {
  if (countryCode === null) return [];
  const key = organKey(null, name);
  return mentions.map(({ start, end }) => ({ start, end, key, countryCode }));
}

/** For each organ the countries that have one, with where each is named first. */
function firstByKey(organs: readonly OwnedOrgan[]): Map<string, Map<string, number>> {
  const first = new Map<string, Map<string, number>>();
  for (const { start, key, countryCode } of organs) {
    const codes = first.get(key) ?? new Map<string, number>();
    if (!codes.has(countryCode)) codes.set(countryCode, start);
    first.set(key, codes);
  }
  return first;
}
