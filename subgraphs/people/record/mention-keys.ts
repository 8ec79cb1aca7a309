import { nameKey } from '../../../platform/text/fold.ts';
import { ActorKind, family } from '../actor-kind.ts';
import type { ActorInput } from './record-actors-input.ts';

/**
 * True where a folded name tells who is meant. A person's single word does not: 'Petrenko' alone
 * fits too many.
 */
export function isTelling(kind: ActorKind, key: string): boolean {
  return family(kind) !== 'PERSON' || key.includes(' ');
}

/** The folded forms of an input's name by which it can be known, the fullest first. */
export function nameKeys({ kind, name, forms }: ActorInput): string[] {
  const others = forms.map((form) => nameKey(form)).filter((key) => isTelling(kind, key));
  return [...new Set([nameKey(name), ...others])].filter(Boolean);
}

/** What names a group of mentions within its article. */
export function mentionKey(input: ActorInput): string {
  return `${family(input.kind)}:${nameKey(input.name)}`;
}

/** The external ids of an input; a country's code is one. */
export function externalIdsOf(input: ActorInput): { scheme: string; value: string }[] {
  const isCountry = input.kind === ActorKind.COUNTRY && input.countryCode;
  const own = isCountry ? [{ scheme: 'iso3166', value: input.countryCode! }] : [];
  return [...input.externalIds.map(({ scheme, value }) => ({ scheme, value })), ...own];
}
