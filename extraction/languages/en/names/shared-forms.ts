import { countries, countryByCode } from '../../../../gazetteer/countries.ts';
import type { NameSpan } from './name-span.ts';

/** The codes of the countries that share a name or demonym: 'Congo', 'Congolese'. */
const SHARED = sharedForms();

/**
 * Gives a name or demonym of several countries the one of them that the text names otherwise:
 * 'Kinshasa spoke for the Congolese army.'
 */
export function resolveShared(names: readonly NameSpan[], body: string): NameSpan[] {
  const formOf = ({ start, end }: NameSpan) => body.slice(start, end);
  const clear = new Set(
    names.filter((name) => !SHARED.has(formOf(name))).map(({ countryCode }) => countryCode),
  );
  return names.map((name) => {
    const code = SHARED.get(formOf(name))?.find((each) => clear.has(each));
    const country = code === undefined ? undefined : countryByCode(code);
    return country ? { ...name, name: country.name, countryCode: country.isoCode } : name;
  });
}

function sharedForms(): Map<string, string[]> {
  const codes = new Map<string, string[]>();
  for (const { isoCode, name, otherNames, demonyms } of countries) {
    for (const form of [name, ...otherNames, ...demonyms]) {
      codes.set(form, [...(codes.get(form) ?? []), isoCode]);
    }
  }
  return new Map([...codes].filter(([, each]) => each.length > 1));
}
