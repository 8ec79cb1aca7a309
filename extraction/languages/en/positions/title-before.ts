import { CLOSED_CLASS } from '../lexicon/closed-class.ts';
import { isFiniteVerb } from '../lexicon/finite-verbs.ts';
import { ORGANIZATION_HEADS } from '../lexicon/heads.ts';
import { PARTICLES, RANKS } from '../lexicon/name-parts.ts';
import { isPublicRole, isRoleHead } from '../lexicon/public-roles.ts';
import { FORMER, PRIVATE_ROLES, ROLE_MODIFIERS } from '../lexicon/roles.ts';
import { isSpeechVerb } from '../lexicon/speech-verbs.ts';
import type { NameSpan } from '../names/name-span.ts';
import type { NameTable } from '../names/name-table.ts';
import { isPlainWord, isPossessive } from '../names/word-class.ts';
import { isAddress, nameEnd } from './address.ts';
import { pluralHead } from './plural-title.ts';
import { type Role, readRole } from './position.ts';

/** Longest way from a name back to the start of its title, in tokens. */
const MAX_TOKENS = 16;

const BOUND = /^(?:the|a|an|its|his|her|their|our)$/;

/**
 * The role that stands before a name: 'deputy foreign minister Orlo Venn',
 * 'Ukraine's human rights commissioner Orlo Venn', 'head of the Grain Council Orlo Venn',
 * 'The head of the Grain Council, Orlo Venn, said …'.
 */
export function titleBefore(table: NameTable, name: NameSpan): Role | null {
  const role = roleBefore(table, name) ?? sharedRole(table, name);
  if (role && role.position.organization === null) {
    role.position.countryCode ??= countryBehind(table, name);
  }
  return role;
}

/** 'minister' of 'ministers Orlo Venn and Mara Lind' */
function sharedRole(table: NameTable, name: NameSpan): Role | null {
  const last = pluralHead(table, name);
  const role = last === null ? null : readRole(table, titleStart(table, last), last, last);
  if (!role) return null;
  const title = role.position.title.replace(/s$/, '');
  const place = { first: name.first, last: name.last };
  return { ...role, ...place, head: role.head.slice(0, -1), position: { ...role.position, title } };
}

/** 'Foreign Minister Orlo Venn of Norway' */
function countryBehind(table: NameTable, name: NameSpan): string | null {
  if (table.lower(name.last + 1) !== 'of') return null;
  const first = table.lower(name.last + 2) === 'the' ? name.last + 3 : name.last + 2;
  const place = table.startingAt(first);
  return place?.kind === 'COUNTRY' ? place.countryCode : null;
}

function roleBefore(table: NameTable, name: NameSpan): Role | null {
  const last = officeBefore(table, lastBeforeName(table, name));
  if (isRoleHead(table.lower(last)) && !isField(table, last)) {
    return readRole(table, titleStart(table, last), last, last);
  }
  const head = headWithComplement(table, last);
  if (head !== null) return readRole(table, titleStart(table, head), head, last);
  return rankBefore(table, name);
}

/** 'mediator' in 'The mediator, Bishop Orlo Venn': an office says more than what else one is. */
function officeBefore(table: NameTable, last: number): number {
  const isOther = PRIVATE_ROLES.has(table.lower(last)) && table.lower(last - 1) === ',';
  return isOther && isPublicRole(table.lower(last - 2)) ? last - 2 : last;
}

/** 'justice' in 'spokesman for justice' */
function isField(table: NameTable, i: number): boolean {
  return /^(?:of|for)$/.test(table.lower(i - 1)) && isRoleHead(table.lower(i - 2));
}

/** The last token of the title: ranks, forms of address and the comma before an apposition are passed over. */
function lastBeforeName(table: NameTable, name: NameSpan): number {
  let i = name.first - 1;
  while (PARTICLES.has(table.lower(i))) i--;
  i = beforeAddress(table, i);
  return table.lower(i) === ',' && CLOSES.test(table.lower(nameEnd(table, name) + 1)) ? i - 1 : i;
}

/** What may follow an apposition: 'The head of the Grain Council, Orlo Venn, said …' */
const CLOSES = /^[,.;)]?$/;

/** Passes over 'Dr.' and over a rank behind an office: 'army spokesman Captain', 'chief, General'. */
function beforeAddress(table: NameTable, from: number): number {
  let i = from;
  while (isAddress(table.lower(i)) || isTanSri(table, i)) i--;
  const isOffice = isRoleHead(table.lower(i)) && !TAKES_GENERAL.test(table.lower(i));
  if (i === from || isOffice || table.lower(i) === ',') return i;
  i = from;
  while (isAddress(table.lower(i)) && !isRoleHead(table.lower(i))) i--;
  return i;
}

/** The first word of the title 'Tan Sri', which alone is a surname. */
function isTanSri(table: NameTable, i: number): boolean {
  return table.lower(i) === 'tan' && table.lower(i + 1) === 'sri';
}

/** 'Attorney General' is an office of its own. */
const TAKES_GENERAL =
  /^(?:attorney|director|secretary|prosecutor|consul|inspector|solicitor|governor|auditor|procurator|surgeon|comptroller)$/;

/** 'General Orlo Venn': a rank is a role only where nothing else is. */
function rankBefore(table: NameTable, name: NameSpan): Role | null {
  const before = name.first - 1;
  return RANKS.has(table.lower(before)) ? readRole(table, before, before, before) : null;
}

/** The head noun of 'head of the Grain Council', where `last` is 'Council'; else null. */
function headWithComplement(table: NameTable, last: number): number | null {
  const token = table.tokens[last];
  if (token?.kind !== 'WORD' || PREPOSITION.test(token.lower)) return null;
  for (let i = last; i > last - MAX_TOKENS && i >= 0; i--) {
    const lower = table.lower(i);
    const name = table.endingAt(i);
    if (name && name.kind !== 'PERSON') i = name.first;
    else if (isRoleHead(lower) && /^(?:of|for|at|to|in)$/.test(table.lower(i + 1))) return i;
    else if (isRoleHead(lower) && !describesNext(table, i, last)) return null;
    else if (isPluralOwner(table, i)) continue;
    else if (table.tokens[i]!.kind !== 'WORD' || isSpeechVerb(lower) || STOP.test(lower))
      return null;
  }
  return null;
}

/** The sign behind 'prisoners' in 'head of the prisoners' committee' */
function isPluralOwner(table: NameTable, i: number): boolean {
  const [before, token] = [table.tokens[i - 1], table.tokens[i]];
  return (
    /^['’]$/.test(token?.text ?? '') && before?.end === token?.start && before!.lower.endsWith('s')
  );
}

/** 'hostage' in 'envoy for hostage affairs' */
function describesNext(table: NameTable, i: number, last: number): boolean {
  return i < last ? table.tokens[i + 1]!.kind === 'WORD' : isField(table, i);
}

const PREPOSITION = /^(?:of|for|at|to|in|on|by|with|from|and|the|as|that)$/;

const STOP =
  /^(?:who|which|that|when|after|before|while|and|but|as|by|was|were|is|are|has|had|have|with|from|said)$/;

/** Walks left from the head noun over modifiers, owners and bodies. */
function titleStart(table: NameTable, head: number): number {
  let i = head;
  while (head - i < MAX_TOKENS) {
    const step = stepLeft(table, i - 1);
    if (step === null) return i;
    i = step;
  }
  return i;
}

/** Where the title starts if what ends at token `i` belongs to it, else null. */
function stepLeft(table: NameTable, i: number): number | null {
  if (table.opensLine(i + 1)) return null;
  const lower = table.lower(i);
  const name = table.endingAt(i);
  if (name && (isOwner(name) || isPortfolio(table, name))) return name.first;
  if (isPossessive(table.tokens[i])) return ownerStart(table, i);
  if (ROLE_MODIFIERS.has(lower) || FORMER.has(lower) || isRoleHead(lower)) return i;
  if (isCapitalField(table, i) || isBodyNoun(table, i)) return i;
  if (/^\p{L}[\p{L}'’-]*$/u.test(lower) && isBounded(table, i)) return i;
  return null;
}

/** 'Global' in 'Global Affairs spokesman' */
function isCapitalField(table: NameTable, i: number): boolean {
  const [token, next] = [table.tokens[i], table.tokens[i + 1]];
  if (!token?.capital || !next?.capital || table.endingAt(i)) return false;
  return isPlainWord(token) && !CLOSED_CLASS.has(token.lower) && !/ing$|^.{1,3}$/.test(token.lower);
}

/** 'club' in 'club president' */
function isBodyNoun(table: NameTable, i: number): boolean {
  return ORGANIZATION_HEADS.has(table.lower(i)) && table.tokens[i + 1]?.capital === false;
}

/** 'Public Safety' in 'Public Safety Minister', 'Strategic Affairs' in 'the Strategic Affairs chief' */
function isPortfolio(table: NameTable, name: NameSpan): boolean {
  const next = table.tokens[name.last + 1];
  if (!next || name.last - name.first > MAX_PORTFOLIO) return false;
  if (name.kind === 'OTHER' && FIELD_HEADS.test(table.lower(name.last))) return true;
  return next.capital && /^(?:minister|secretary|commissioner|ministry)$/.test(next.lower);
}

/** Longest name of a portfolio, in further words. */
const MAX_PORTFOLIO = 3;

const FIELD_HEADS =
  /^(?:affairs|security|safety|rights|defen[cs]e|intelligence|relations|policy|crisis|election)$/;

function isOwner(name: NameSpan): boolean {
  return name.kind !== 'PERSON' && name.kind !== 'OTHER';
}

/** 'Ukraine's' and 'the country's' belong to the title, 'Venn's' does not. */
function ownerStart(table: NameTable, possessive: number): number | null {
  const name = table.endingAt(possessive - 1);
  if (name) return isOwner(name) ? name.first : null;
  return /^(?:country|nation|state|army|military|police|government|movement|group|parliament|organi[sz]ation|charity|front|commission|council|family|club|company|team|union|council|ministry|party|agency|delegation|navy|embassy|committee|university|administration|junta|regime|authority|service|court|faction|coalition|alliance|militia|presidency|bureau|department|office)$/.test(
    table.lower(possessive - 1),
  )
    ? possessive - 1
    : null;
}

/** 'grain export' in 'the grain export negotiator': nouns between an article or owner and the head. */
function isBounded(table: NameTable, from: number): boolean {
  for (let i = from; i > from - 4 && i >= 0; i--) {
    const lower = table.lower(i);
    if (i < from && (BOUND.test(lower) || isPossessive(table.tokens[i]))) return true;
    if (i < from && table.endingAt(i)?.kind === 'DEMONYM') return true;
    if (table.tokens[i]!.kind !== 'WORD' || isVerb(lower) || STOP.test(lower)) return false;
    if (BOUND.test(lower) || /^(?:of|for|to|in|on|at|met)$/.test(lower) || table.endingAt(i))
      return false;
  }
  return false;
}

/** 'included' in 'the Norwegian side included Minister Orlo Venn', not 'elected' */
function isVerb(lower: string): boolean {
  if (ROLE_MODIFIERS.has(lower) || /^(?:retired|disgraced|embattled|united|jailed)$/.test(lower))
    return false;
  return isSpeechVerb(lower) || isFiniteVerb(lower);
}
