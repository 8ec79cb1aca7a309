import { words } from '../lexicon/words.ts';
import type { NameTable } from './name-table.ts';
import { isPossessive } from './word-class.ts';

/** Words before 'ministry' and the like that tell which. */
const FIELD =
  /^(?:interior|foreign|defen[cs]e|justice|finance|health|energy|culture|trade|education|information|security|intelligence|home|transport|agriculture|economy|labou?r|religious|humanitarian|prisons?|border|coast|air|central|supreme|constitutional|national|military|armed|presidential|prosecutor|president|minister|prime|general|state|federal|naval|affairs)$/;

/** Organs that have to be told apart by a word before them. */
const WITH_FIELD = words('ministry service agency guard force forces bank court office staff');

/** Organs of which a state has one. */
const ALONE = words('army military navy police parliament presidency judiciary');

const MAX_FIELDS = 4;

/**
 * The first token of the name, written small, of an organ of state whose head noun is token `head`,
 * else null: 'interior ministry', 'prime minister's office', 'army'.
 */
export function organStart(table: NameTable, head: number): number | null {
  const lower = table.lower(head);
  const needsField = WITH_FIELD.has(lower);
  if ((!needsField && !ALONE.has(lower)) || table.startingAt(head)) return null;
  let first = head;
  while (head - first < MAX_FIELDS && isField(table, first - 1)) first--;
  while (isPossessive(table.tokens[first])) first++;
  return needsField && first === head ? null : first;
}

function isField(table: NameTable, i: number): boolean {
  if (table.endingAt(i)) return false;
  const lower = table.lower(i);
  if (lower !== 'and' && !isPossessive(table.tokens[i])) return FIELD.test(lower);
  return FIELD.test(table.lower(i - 1)) && !table.endingAt(i - 1);
}

/** Whether a name needs its owner to be told from others': every state has an 'army'. */
export function isBareOrgan(name: string): boolean {
  return ALONE.has(name.toLowerCase());
}

/** One body's forms share a key: 'Russian Defense Ministry' and 'Russia's defence ministry'. */
export function organKey(code: string | null, name: string): string {
  const parts = name.toLowerCase().replaceAll('defense', 'defence').replace(/^the /, '').split(' ');
  return `${code ?? ''}:${parts.filter((word) => !/(?:ian|ish|ese|ani)$/.test(word)).join(' ')}`;
}
