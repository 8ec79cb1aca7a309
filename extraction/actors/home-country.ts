import type { NameSpan } from '../names/name-span.ts';
import type { NameTable } from '../names/name-table.ts';
import { standsForState } from './acting-capital.ts';

/** Names that count for the country that a text is about, wherever they stand. */
const ALWAYS = new Set<NameSpan['kind']>(['DEMONYM', 'SEAT', 'ORGANIZATION']);

/** 'in Norway' and 'with Norway' say where and with whom. */
const ASIDE =
  /^(?:in|at|near|outside|inside|into|to|through|via|towards|toward|across|from|with|against)$/;

const ASIDE_WEIGHT = 0.5;
const HEADLINE_WEIGHT = 2;

/** How many names are counted. */
const MAX_NAMES = 500;
/** How much oftener than any other a country must be named for the text to be its own. */
const MARGIN = 1.5;

/**
 * The country that a report is about, by its code: where it was filed, if it speaks much of that
 * country, else the one that it names far more than others; null where there is none.
 */
export function homeCountry(
  headline: NameTable,
  prose: NameTable,
  filedFrom: string | null,
): string | null {
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
  const [first, second] = [...tally].sort((a, b) => b[1] - a[1]);
  if (!first?.[1]) return null;
  if (filedFrom !== null && (tally.get(filedFrom) ?? 0) * MARGIN >= first[1]) return filedFrom;
  return first[1] >= (second?.[1] ?? 0) * MARGIN ? first[0] : null;
}

function weightOf(table: NameTable, name: NameSpan): number {
  if (ALWAYS.has(name.kind)) return 1;
  if (name.kind === 'CAPITAL') return standsForState(table, name) ? 1 : 0;
  if (name.kind !== 'COUNTRY') return 0;
  return ASIDE.test(wordBefore(table, name)) ? ASIDE_WEIGHT : 1;
}

function wordBefore(table: NameTable, { first }: NameSpan): string {
  return table.lower(table.lower(first - 1) === 'the' ? first - 2 : first - 1);
}
