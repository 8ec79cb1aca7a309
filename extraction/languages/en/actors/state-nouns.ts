import type { Span } from '../../../types.ts';
import type { NameTable } from '../names/name-table.ts';
import type { CountryReader } from './countries.ts';
import { addMention, type Source } from './draft.ts';
import { countryBehind, describesNext } from './noun-after.ts';

/** By these a report calls the state that it is about. */
const OF_HOME = /^(?:government|junta|regime|military|army|authorities)$/;

/** States that a report calls by their form: 'the kingdom', 'the emirate'. */
const FORMS: Record<string, readonly string[]> = {
  kingdom: 'BE BH BT DK ES GB JO KH LS MA NL NO SA SE SZ TH TO'.split(' '),
  emirate: ['AE', 'KW', 'QA'],
  sultanate: ['BN', 'OM'],
};

/**
 * 'The government' is the state that the report is about, 'the kingdom' the only one that it names:
 * 'Norway freed ten. The government hopes for more.'
 */
export function readStateNouns(
  table: NameTable,
  countries: CountryReader,
  home: string | null,
  isTaken: (span: Span) => boolean,
): Source[] {
  const sources: Source[] = [];
  for (let i = 1; i < table.tokens.length; i++) {
    if (table.lower(i - 1) !== 'the') continue;
    const noun = table.lower(i);
    const behind = OF_HOME.test(noun) ? countryBehind(table, i) : null;
    const code = behind ?? codeOf(noun, countries, home);
    const span = { start: table.tokens[i - 1]!.start, end: table.tokens[i]!.end };
    if (code === null || isTaken(span) || describesNext(table, i)) continue;
    const actor = countries.of(code, span);
    addMention(actor, table.body, span, 'NOMINAL');
    sources.push({ head: span, actor, ...span });
  }
  return sources;
}

function codeOf(noun: string, countries: CountryReader, home: string | null): string | null {
  if (OF_HOME.test(noun)) return home;
  if (!Object.hasOwn(FORMS, noun)) return null;
  const fitting = FORMS[noun]!.filter((code) => countries.byCode.has(code));
  return fitting.length === 1 ? fitting[0]! : null;
}
