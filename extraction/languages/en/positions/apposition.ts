import { isRoleHead } from '../lexicon/public-roles.ts';
import { ROLE_MODIFIERS } from '../lexicon/roles.ts';
import { isSpeechVerb } from '../lexicon/speech-verbs.ts';
import type { NameSpan } from '../names/name-span.ts';
import type { NameTable } from '../names/name-table.ts';
import { isPossessive } from '../names/word-class.ts';
import { isAddress, nameEnd } from './address.ts';
import { type Role, readRole } from './position.ts';

/** Longest apposition that is read, in tokens. */
const MAX_TOKENS = 24;

/** Verbs of leading, with the head noun that they stand for. */
const LEADING: Record<string, string> = {
  heads: 'head',
  headed: 'head',
  leads: 'leader',
  led: 'leader',
  chairs: 'chair',
  chaired: 'chair',
  commands: 'commander',
  commanded: 'commander',
  directs: 'director',
  runs: 'head',
};

/**
 * The role that follows a name: 'Orlo Venn, head of Norway's Grain Council, …',
 * 'Orlo Venn, 51, the country's deputy foreign minister', 'Orlo Venn (head of the delegation)',
 * 'Orlo Venn, who heads the Grain Council', 'Orlo Venn is the head of the Grain Council'.
 */
export function rolesAfter(table: NameTable, name: NameSpan): Role[] {
  const first = roleAfter(table, name);
  if (!first) return [];
  const second = furtherRole(table, first);
  return second ? [first, second] : [first];
}

/** 'leader of the delegation' in 'Orlo Venn, an aide to the president and leader of the delegation' */
function furtherRole(table: NameTable, { last }: Role): Role | null {
  if (table.lower(last + 1) !== 'and' || table.startingAt(last + 2)?.kind === 'PERSON') return null;
  return nounPhrase(table, last + 2);
}

function roleAfter(table: NameTable, name: NameSpan): Role | null {
  const end = nameEnd(table, name);
  const opener = table.lower(end + 1);
  const i = skipAge(table, end + 2);
  if (/^[,(—–-]$/.test(opener)) {
    if (table.lower(i) === 'who') return relativeClause(table, i + 1);
    return nounPhrase(table, i);
  }
  if (!/^(?:is|was|became|remains)$/.test(opener)) return null;
  return /^(?:the|a|an|head|president)$/.test(table.lower(i)) ? nounPhrase(table, i) : null;
}

/** 'Orlo Venn, 51, …' */
function skipAge(table: NameTable, i: number): number {
  const isAge = /^\d{1,3}$/.test(table.lower(i)) && /^[,)]$/.test(table.lower(i + 1));
  return isAge ? i + 2 : i;
}

function relativeClause(table: NameTable, i: number): Role | null {
  const verb = table.lower(i);
  const noun = LEADING[verb];
  if (/^(?:is|was|became)$/.test(verb)) return nounPhrase(table, i + 1);
  if (/^serve[sd]$/.test(verb) && table.lower(i + 1) === 'as') return nounPhrase(table, i + 2);
  if (noun === undefined) return null;
  const role = readRole(table, i, i, phraseEnd(table, i));
  if (!role) return null;
  const title = role.position.title
    .replace(verb, noun)
    .replace(/^(\w+) (?:the |its |a )?/, '$1 ')
    .trim();
  return { ...role, head: noun, position: { ...role.position, title: titleWithOf(title) } };
}

/** 'heads the delegation' is 'head of the delegation'. */
function titleWithOf(title: string): string {
  const [noun, ...rest] = title.split(' ');
  return rest.length === 0 ? title : `${noun} of the ${rest.join(' ')}`;
}

function nounPhrase(table: NameTable, first: number): Role | null {
  if (table.lower(first) === 'and') return null;
  const head = headOf(table, first);
  if (head === null) return null;
  const last = phraseEnd(table, head);
  return leadsToPerson(table, head) || leadsToPerson(table, last)
    ? null
    : readRole(table, first, head, last);
}

/** Whether a title that ends at token `i` is somebody else's: 'in Velm, Minister General Orlo Venn' */
function leadsToPerson(table: NameTable, i: number): boolean {
  let next = i + 1;
  while (isAddress(table.lower(next))) next++;
  return table.startingAt(next)?.kind === 'PERSON';
}

/** The first role noun that no further role noun follows: 'minister' in 'the deputy foreign minister'. */
function headOf(table: NameTable, first: number): number | null {
  let head: number | null = null;
  for (let i = first; i < first + 12; i++) {
    const name = table.startingAt(i);
    if (name) {
      const isOwner = isPossessive(table.tokens[name.last + 1]);
      if (head !== null || (name.kind === 'PERSON' && !isOwner)) return head;
      i = name.last;
    } else if (isRoleHead(table.lower(i))) {
      head = i;
    } else if (i > first && /^(?:his|her|their|its)$/.test(table.lower(i))) {
      return head;
    } else if (head !== null ? !leadsToHead(table, i) : !continues(table, i)) {
      return head;
    }
  }
  return head;
}

/** 'foreign' behind 'deputy' in 'the deputy foreign minister' */
function leadsToHead(table: NameTable, from: number): boolean {
  let i = from;
  while (i < from + 4 && ROLE_MODIFIERS.has(table.lower(i))) i++;
  return i > from && isRoleHead(table.lower(i));
}

function continues(table: NameTable, i: number): boolean {
  const token = table.tokens[i];
  if (!token) return false;
  if (isPossessive(token) || isBareApostrophe(table, i)) return true;
  if (/^\d{1,3}(?:st|nd|rd|th)$/.test(token.lower)) return table.tokens[i + 1]?.capital === true;
  return token.kind === 'WORD' && !STOP.test(token.lower) && !isSpeechVerb(token.lower);
}

/** The sign behind 'rebels' in 'the rebels' spokesman' */
function isBareApostrophe(table: NameTable, i: number): boolean {
  const [before, token, after] = [table.tokens[i - 1], table.tokens[i], table.tokens[i + 1]];
  if (!/^['’]$/.test(token?.text ?? '') || before?.end !== token?.start) return false;
  return before!.lower.endsWith('s') && after?.kind === 'WORD' && after.start > token!.end;
}

/** The end of what depends on the head noun: 'of Norway's Grain Council', 'for human rights'. */
function phraseEnd(table: NameTable, head: number): number {
  let last = head;
  for (let i = head + 1; i < head + MAX_TOKENS; i++) {
    const name = table.startingAt(i);
    if (table.lower(i) === 'and' && startsRole(table, i + 1)) return last;
    if (name) {
      if (name.kind === 'PERSON' && table.lower(i - 1) !== 'the')
        return beforeTitle(table, head, last);
      last = name.last;
      i = name.last;
    } else if (continues(table, i) && !(i > head + 1 && /^(?:on|in|to|at)$/.test(table.lower(i)))) {
      if (i === head + 1 && !/^(?:of|for|at|in|to|on|the|its|a|an|['’]s)$/.test(table.lower(i)))
        return last;
      if (!/^(?:of|for|at|in|to|on|the|its|a|an|and|s)$/.test(table.lower(i))) last = i;
    } else {
      return last;
    }
  }
  return last;
}

/** 'leader of the delegation' and 'now a minister' behind 'and' */
function startsRole(table: NameTable, first: number): boolean {
  let i = first;
  while (i < first + 5 && (LEADS_ROLE.test(table.lower(i)) || isModifier(table, i))) i++;
  return isRoleHead(table.lower(i)) || /^(?:now|an?|later|currently)$/.test(table.lower(first));
}

const LEADS_ROLE = /^(?:the|an?|its|his|her|their|former)$/;

function isModifier(table: NameTable, i: number): boolean {
  return ROLE_MODIFIERS.has(table.lower(i)) && !isRoleHead(table.lower(i));
}

/** 'aide' in 'an aide to President Orlo Venn', whose title is not the aide's */
function beforeTitle(table: NameTable, head: number, last: number): number {
  for (let i = last; i > head; i--) if (isRoleHead(table.lower(i))) return head;
  return last;
}

const STOP =
  /^(?:who|which|that|whose|when|where|after|before|while|but|as|by|was|were|is|are|has|had|have|with|from|told|will|would|could|can|may|might|also|since|during|until|because|if|not|he|she|they|it|did|does|this|last|next|earlier|today|now|then|so|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;
