import type { Token } from '../../../text/tokens.ts';
import type { NameSpan } from './name-span.ts';
import { NameTable } from './name-table.ts';
import { isRoleWord } from './word-class.ts';

const MEMBERS =
  /^(?:rebels?|fighters?|militants?|militia|insurgents?|guerrillas?|gunmen|movement|militiamen|jihadists?|forces)$/;
const GROUP = /^(?:group|movement|rebels|militia|militants|faction|alliance)$/;
const ARMED = /^(?:armed|rebel|militant|islamist|jihadist|insurgent|separatist|guerrilla)$/;
const FREES = /^(?:frees?|freed|releases?|released|hands|handed)$/;
const HELPERS = /^(?:will|would|has|had|have|is|was|are|were|to|also|must)$/;
/** How many helping verbs may stand before the verb. */
const MAX_HELPERS = 2;

/** The names with those of armed groups as organisations, not as persons. */
export function withArmedGroups(
  names: readonly NameSpan[],
  tokens: readonly Token[],
  body: string,
): NameSpan[] {
  const groups = armedGroups(new NameTable(body, tokens, names));
  return names.map((name) =>
    isOpen(name) && groups.has(groupKey(name.name)) ? { ...name, kind: 'ORGANIZATION' } : name,
  );
}

/**
 * The single names that are those of armed groups by the words around them: 'the Tavri rebels',
 * 'the armed group OLK', 'Tavri freed two captives', where no person has the name.
 */
export function armedGroups(table: NameTable): ReadonlySet<string> {
  const open = table.names.filter(isOpen);
  const persons = personNames(table, open);
  const groups = open.filter((name) => isOfMembers(table, name) || frees(table, name));
  const keys = groups.map(({ name }) => groupKey(name));
  return new Set(keys.filter((key) => !persons.has(key)));
}

/** Whether an unknown single name may be that of a group. */
export function isOpen({ kind, known, first, last }: NameSpan): boolean {
  return !known && first === last && /^(?:OTHER|ORGANIZATION|PERSON)$/.test(kind);
}

/** One key for 'Tavri' and 'the Tavris'. */
export function groupKey(name: string): string {
  return name.replace(/(?<=\p{Ll})s$/u, '');
}

/** The names of persons: 'Venn' of 'Jana Venn' or 'President Venn'. */
function personNames({ names, tokens }: NameTable, open: readonly NameSpan[]): Set<string> {
  const full = names.filter(({ kind, first, last }) => kind === 'PERSON' && last > first);
  const parts = full.flatMap(({ first, last }) => tokens.slice(first, last + 1));
  const titled = open.filter(({ first }) => {
    const before = tokens[first - 1]?.lower ?? '';
    return isRoleWord(before) && !GROUP.test(before);
  });
  return new Set(
    [...parts.map(({ text }) => text), ...titled.map(({ name }) => name)].map(groupKey),
  );
}

function isOfMembers(table: NameTable, { first, last }: NameSpan): boolean {
  const next = table.lower(last + 1);
  if (MEMBERS.test(next)) return true;
  if (ARMED.test(next)) return GROUP.test(table.lower(last + 2));
  return GROUP.test(table.lower(first - 1)) && ARMED.test(table.lower(first - 2));
}

function frees(table: NameTable, { last }: NameSpan): boolean {
  let at = last + 1;
  while (at <= last + MAX_HELPERS && HELPERS.test(table.lower(at))) at++;
  const [verb, next] = [table.lower(at), table.lower(at + 1)];
  const helped = at > last + 1;
  if (helped && /^(?:free|release)$/.test(verb)) return true;
  if (/^(?:hand|hands|handed|give|gives|gave)$/.test(verb)) return /^(?:over|back|up)$/.test(next);
  return !helped && FREES.test(verb);
}
