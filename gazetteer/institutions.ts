import { readRows } from './data.ts';

/**
 * What an institution that is a side of its own in a conflict is: an armed movement, a land that
 * broke away or wants to, a state that is no more, or a people.
 */
export type SideKind = 'MOVEMENT' | 'TERRITORY' | 'STATE' | 'PEOPLE';

/** An organisation that acts or speaks in reports. */
export interface Institution {
  name: string;
  /** Other forms and acronyms: 'ICRC', 'Red Cross'. */
  otherNames: readonly string[];
  /** ISO 3166-1 alpha-2; null for bodies of several countries and for armed movements, which act for none. */
  countryCode: string | null;
  /** Left out for those that are no side of their own. */
  side?: SideKind;
  /** Adjectives and names of its people: 'Abkhaz', 'Abkhazians'. */
  demonyms?: readonly string[];
}

/** World bodies, armed movements, lands without a code of their own, and organs of states. */
export const institutions = readRows<Institution>('./institutions.json');
