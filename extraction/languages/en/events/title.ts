import type { EventKind, FuzzyDate, PlaceMention } from '../../../types.ts';

/** What a title is made of. */
export interface TitleParts {
  kind: EventKind;
  /** An accord's own name. */
  name: string | null;
  /** The word that the report uses for talks: 'consultations'. */
  word: string;
  /** Whether only bodies are handed over. */
  bodies: boolean;
  parties: readonly string[];
  places: readonly PlaceMention[];
  date: FuzzyDate | null;
}

/** A short title: 'Prisoner exchange between Orrin and Varnia', 'Talks in Orrin'. */
export function titleOf({ kind, name, word, bodies, parties, places, date }: TitleParts): string {
  if (name) return name;
  const between = parties.length > 1 ? ` between ${listed(parties)}` : '';
  const where = places.length > 0 ? ` in ${listed(onePerCountry(places))}` : '';
  const year = date && !between && !where ? ` of ${date.earliest.slice(0, 4)}` : '';
  if (kind === 'EXCHANGE')
    return `${bodies ? 'Return of bodies' : 'Prisoner exchange'}${between || year}`;
  if (kind === 'AGREEMENT') return `Agreement${where ? ` reached${where}` : between || year}`;
  const noun = /^(?:consultation|negotiation|discussion|meeting)/.test(word)
    ? `${word.replace(/s$/, '')}s`
    : 'Talks';
  return `${noun[0]!.toUpperCase()}${noun.slice(1)}${where || between || year}`;
}

/** Of 'the palace in Orrin' only Orrin. */
function onePerCountry(places: readonly PlaceMention[]): string[] {
  return places
    .filter(({ countryCode }, i) => {
      return (
        countryCode === null ||
        !places.slice(i + 1).some((other) => other.countryCode === countryCode)
      );
    })
    .map(({ name }) => name);
}

function listed(names: readonly string[]): string {
  if (names.length < 2) return names.join('');
  const spoken = names.map((name) =>
    /^(?:United|Democratic|Central African|Netherlands|Philippines)/.test(name)
      ? `the ${name}`
      : name,
  );
  return `${spoken.slice(0, -1).join(', ')} and ${spoken.at(-1)}`;
}
