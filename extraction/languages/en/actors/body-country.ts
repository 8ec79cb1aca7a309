import type { PositionMention } from '../../../types.ts';
import { organKey } from '../names/organ-name.ts';
import type { Draft } from './draft.ts';

/**
 * Tells the country of the body that an office is held in, where all bodies of that name in the text
 * are of one country: 'Norway's army left. The army's spokesman, Orlo Venn, …'
 */
export function bodyCountryReader(
  bodies: readonly Draft[],
): (position: PositionMention) => string | null {
  const codes = new Map<string, Set<string>>();
  for (const { name, countryCode } of bodies) {
    if (countryCode === null) continue;
    const key = organKey(null, name);
    codes.set(key, (codes.get(key) ?? new Set()).add(countryCode));
  }
  return ({ organization }) => {
    const [code, other] =
      organization === null ? [] : (codes.get(organKey(null, organization)) ?? []);
    return other === undefined ? (code ?? null) : null;
  };
}
