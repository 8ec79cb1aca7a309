import type { NameSpan } from '../names/name-span.ts';
import type { NameTable } from '../names/name-table.ts';
import { standsForState } from './acting-capital.ts';

/** Names that count for the country that a text is about, wherever they stand. */
const ALWAYS = new Set<NameSpan['kind']>(['DEMONYM', 'SEAT', 'ORGANIZATION']);

/** 'in Norway' says where. */
const ASIDE = /^(?:in|at|near|outside|inside|into|to|through|via|towards|toward|across)$/;

/** 'with Norway' says who is on the other side. */
export const OTHER_SIDE = /^(?:with|against|from)$/;

const ASIDE_WEIGHT = 0.5;
const HEADLINE_WEIGHT = 2;
const FILED_WEIGHT = 1;

/** How many names are counted. */
const MAX_NAMES = 500;
/** How much oftener than any other a country must be named for the text to be its own. */
const MARGIN = 2;
/** A report may be filed from any of so many countries that it is about. */
const MAX_SIDES = 2;

/** The country that a report is about. */
export interface HomeCountry {
  /** ISO 3166-1 alpha-2; null where there is none. */
  code: string | null;
  /** Whether the report was filed there. */
  isLocal: boolean;
  /** How large a part of all names of countries each country has. */
  shares: ReadonlyMap<string, number>;
}

/**
 * The country that a report is about, by its code: where it was filed, if that is one of the
 * sides, else the one that it names far more than others; null where there is none.
 */
export function homeCountry(
  headline: NameTable,
  prose: NameTable,
  filedFrom: string | null,
): HomeCountry {
  const tally = new Map<string, number>();
  const count = (table: NameTable, factor: number): void => {
    for (const name of table.names.slice(0, MAX_NAMES)) {
      const { countryCode } = name;
      if (countryCode === null) continue;
      tally.set(countryCode, (tally.get(countryCode) ?? 0) + factor * weightOf(table, name));
    }
  };
  count(headline, HEADLINE_WEIGHT);
  count(prose, 1);
  if ([...tally.values()].every((each) => each === 0)) countRegions(prose, tally);
  if (filedFrom !== null) tally.set(filedFrom, (tally.get(filedFrom) ?? 0) + FILED_WEIGHT);
  const total = [...tally.values()].reduce((sum, each) => sum + each, 0) || 1;
  const shares = new Map([...tally].map(([code, each]) => [code, each / total] as const));
  const ranking = [...tally].sort((a, b) => b[1] - a[1]);
  const local = ranking.slice(0, MAX_SIDES).find(([code]) => code === filedFrom);
  if (local && local[1] >= 1) return { code: local[0], isLocal: true, shares };
  const [first, second] = ranking;
  const isClear = first && first[1] >= 1 && first[1] >= (second?.[1] ?? 0) * MARGIN;
  return { code: isClear ? first[0] : null, isLocal: false, shares };
}

/** Where no state is named, its regions tell it; towns are often where others meet. */
function countRegions({ names }: NameTable, tally: Map<string, number>): void {
  for (const { kind, countryCode } of names.slice(0, MAX_NAMES)) {
    if (countryCode === null || kind !== 'REGION') continue;
    tally.set(countryCode, (tally.get(countryCode) ?? 0) + 1);
  }
}

function weightOf(table: NameTable, name: NameSpan): number {
  if (ALWAYS.has(name.kind)) return 1;
  if (name.kind === 'CAPITAL') return standsForState(table, name) ? 1 : 0;
  if (name.kind !== 'COUNTRY') return 0;
  const before = wordBefore(table, name);
  if (OTHER_SIDE.test(before)) return 0;
  return ASIDE.test(before) ? ASIDE_WEIGHT : 1;
}

/** The word before a name, 'the' aside. */
export function wordBefore(table: NameTable, { first }: NameSpan): string {
  return table.lower(table.lower(first - 1) === 'the' ? first - 2 : first - 1);
}
