import { readRows } from './data.ts';

/** An organisation that acts or speaks in reports. */
export interface Institution {
  name: string;
  /** Other forms and acronyms: 'ICRC', 'Red Cross'. */
  otherNames: readonly string[];
  /** ISO 3166-1 alpha-2; null for bodies of several countries and for armed movements, which act for none. */
  countryCode: string | null;
}

/** World bodies, armed movements and organs of states. */
export const institutions = readRows<Institution>('./institutions.json');
