import { countryByDemonym } from '../../../../../gazetteer/countries.ts';
import { STATE_NOUNS } from '../../lexicon/groups.ts';
import { words } from '../../lexicon/words.ts';
import type { NameSpan } from '../name-span.ts';
import type { NameTable } from '../name-table.ts';

/** What a people has that is a side: 'the Greek Cypriot leader', 'the Bosnian Serb army'. */
const OF_PEOPLE = words(`
  community communities enclave self-administration mayor members member lines captives prisoners
  fighters fighter militia militias militiamen rebels separatists territory republic entity bank
`);

/**
 * Makes one name of the two words for a people that acts for itself: 'the Bosnian Serbs', 'Greek
 * Cypriot'. It must be told of as a side somewhere in the text, because 'three Iranian Americans' are
 * no people.
 */
export function joinPeoples(table: NameTable): NameSpan[] {
  const pairs = table.names.filter((name) => isPair(table, name));
  if (pairs.length === 0) return [...table.names];
  const acting = new Set(pairs.filter((name) => acts(table, name)).map((one) => keyOf(table, one)));
  const joined: NameSpan[] = [];
  for (let i = 0; i < table.names.length; i++) {
    const name = table.names[i]!;
    const shared = sharedPeople(table, name, acting);
    if (shared !== null) {
      joined.push({ ...name, name: shared, countryCode: null, known: true, side: 'PEOPLE' });
      continue;
    }
    if (!isPair(table, name) || !acting.has(keyOf(table, name))) {
      joined.push(name);
      continue;
    }
    const second = table.startingAt(name.last + 1)!;
    joined.push({
      ...name,
      last: second.last,
      end: second.end,
      name: nameOf(keyOf(table, name)),
      countryCode: null,
      known: true,
      side: 'PEOPLE',
    });
    i++;
  }
  return joined;
}

function isPair(table: NameTable, name: NameSpan): boolean {
  if (name.kind !== 'DEMONYM' || name.countryCode === null) return false;
  const next = table.startingAt(name.last + 1);
  return next?.kind === 'DEMONYM' && next.countryCode !== name.countryCode;
}

function acts(table: NameTable, name: NameSpan): boolean {
  const second = table.startingAt(name.last + 1)!;
  const next = table.lower(second.last + 1);
  if (STATE_NOUNS.has(next) || OF_PEOPLE.has(next)) return true;
  return /s$/.test(textOf(table, second)) && table.lower(name.first - 1) === 'the';
}

/** 'Greek Cypriot' for the singular and the plural. */
function keyOf(table: NameTable, name: NameSpan): string {
  const second = table.startingAt(name.last + 1)!;
  return `${textOf(table, name)} ${textOf(table, second).replace(/s$/, '')}`;
}

/** The Greek Cypriots of 'the Greek and Turkish Cypriots', where both act. */
function sharedPeople(
  table: NameTable,
  name: NameSpan,
  acting: ReadonlySet<string>,
): string | null {
  if (name.kind !== 'DEMONYM' || table.lower(name.last + 1) !== 'and') return null;
  const other = table.startingAt(name.last + 2);
  if (!other || !isPair(table, other) || !acting.has(keyOf(table, other))) return null;
  const people = textOf(table, table.startingAt(other.last + 1)!).replace(/s$/, '');
  return nameOf(`${textOf(table, name)} ${people}`);
}

/** A people is called by its plural where English has one: 'Greek Cypriots'. */
function nameOf(key: string): string {
  const plural = `${key.slice(key.lastIndexOf(' ') + 1)}s`;
  return countryByDemonym(plural) ? `${key}s` : key;
}

function textOf({ body }: NameTable, { start, end }: NameSpan): string {
  return body.slice(start, end);
}
