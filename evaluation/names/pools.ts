import { readFileSync } from 'node:fs';

/** Names that stand in no text of ours, to take the place of those that do. */
interface Pools {
  women: string[];
  men: string[];
  surnames: string[];
  towns: string[];
  /** What stands before 'Front', 'Army' or 'Council'. */
  organizations: string[];
  organizationWords: string[];
  acronyms: string[];
  /** States that are not on any map, with the name of their people. */
  inventedStates: [name: string, people: string][];
  /** ISO 3166-1 alpha-2: 'Bulgarian, Bulgarians', with cities in the gazetteer. */
  states: string[];
  /** ISO 3166-1 alpha-2: one word for a person, the people and what is theirs, as 'Japanese'. */
  statesOfOneDemonym: string[];
}

export const pools: Pools = JSON.parse(
  readFileSync(new URL('./pools.json', import.meta.url), 'utf8'),
);

/** Names that do stand in our texts and are in no gazetteer. */
interface WrittenNames {
  women: string[];
  men: string[];
  /** The forms of one organization each, the longest first. */
  organizations: string[][];
  towns: string[];
  /** Organs and the like whose names tell the state, and what may stand for them elsewhere. */
  organs: [name: string, other: string][];
  inventedStates: [name: string, people: string][];
}

export const writtenNames: WrittenNames = JSON.parse(
  readFileSync(new URL('./written-names.json', import.meta.url), 'utf8'),
);
