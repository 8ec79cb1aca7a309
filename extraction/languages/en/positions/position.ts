import type { PositionMention } from '../../../types.ts';
import { FORMER } from '../lexicon/roles.ts';
import type { NameSpan } from '../names/name-span.ts';
import type { NameTable } from '../names/name-table.ts';
import { isPlainWord, isPossessive } from '../names/word-class.ts';
import { type Organ, organIn } from './organ.ts';

/** What a person is called before or after the name, with what tells office from private life. */
export interface Role {
  position: PositionMention;
  /** The head noun in lower case: 'minister' of 'deputy foreign minister'. */
  head: string;
  /** First and last token, inclusive. */
  first: number;
  last: number;
  /** Whether it is held in a land or for a people that is no listed state. */
  ofSide?: boolean;
}

/** Words that add nothing to a title: 'the longtime', 'its new'. */
const DROPPED =
  /^(?:the|a|an|his|her|its|their|our|my|this|that|one|of|as|country|nation|group|movement|organi[sz]ation|longtime|long-time|newly|new|then|now|,|\d.*)$/;

/** Reads tokens `first` to `last` as a role whose head noun is token `head`. */
export function readRole(table: NameTable, first: number, head: number, last: number): Role | null {
  const names = namesIn(table, first, last);
  const organization = names.find((name) => isBody(name) && !isPortfolio(table, name, head));
  const organ = organization ? null : organIn(table, first, last);
  const title = titleOf(table, { first, head, last, organ }, names);
  if (title === '') return null;
  const isWhere = (name: NameSpan) => isPlaceOfWork(table, head, name, organization !== undefined);
  const country = names.find((name) => name.countryCode && !isBody(name) && !isWhere(name));
  const body = organization ?? organ;
  return {
    position: {
      title,
      organization: body ? textOf(table, body) : null,
      countryCode: country?.countryCode ?? organization?.countryCode ?? null,
      former: isFormer(table, first, last),
      span: { start: table.tokens[first]!.start, end: table.tokens[last]!.end },
    },
    head: table.lower(head),
    first,
    last,
    ofSide: names.some(({ side }) => side !== undefined && side !== 'MOVEMENT'),
  };
}

/** Those who are sent abroad: 'ambassador to Norway'. */
const POSTED =
  /(?:ambassador|envoy|consul|nuncio|attache|representative|rapporteur|delegation|mission|coordinator|diplomat|emissary)$/;

/** Norway in 'ambassador to Norway' and in 'UN coordinator in Norway' */
function isPlaceOfWork(table: NameTable, head: number, name: NameSpan, hasBody: boolean): boolean {
  const before = table.lower(name.first - 1) === 'the' ? name.first - 2 : name.first - 1;
  if (name.first < head || !/^(?:to|for|in|at)$/.test(table.lower(before))) return false;
  return hasBody || POSTED.test(table.lower(head)) || table.lower(before) === 'to';
}

/** Those who hold office over a place: 'mayor of Oslo', 'Oslo police chief'. */
const LOCAL = /^(?:mayor|governor|bishop|archbishop|councillor|sheriff)$/;

/** Whether a name is a part of the title: 'ambassador to Norway', 'mayor of Velm', 'Velm governor'. */
function isInTitle(table: NameTable, head: number, name: NameSpan): boolean {
  if (isPossessive(table.tokens[name.last + 1])) return false;
  if (name.kind === 'PERSON' || name.kind === 'OTHER' || isPortfolio(table, name, head))
    return true;
  if (name.kind === 'CITY' || name.kind === 'REGION' || name.kind === 'SITE') return true;
  if (name.kind === 'CAPITAL')
    return LOCAL.test(table.lower(head)) || isPlaceOfWork(table, head, name, false);
  return name.kind === 'COUNTRY' && isPlaceOfWork(table, head, name, false);
}

function textOf({ body, tokens }: NameTable, { first, last }: Organ): string {
  return body.slice(tokens[first]!.start, tokens[last]!.end);
}

function isBody(name: NameSpan): boolean {
  return name.kind === 'ORGANIZATION' || name.kind === 'SEAT';
}

/** 'Territorial Administration' in 'Territorial Administration Minister' */
function isPortfolio(table: NameTable, name: NameSpan, head: number): boolean {
  if (name.known || name.countryCode !== null || name.last !== head - 1) return false;
  return table.lower(head) === 'minister';
}

function namesIn(table: NameTable, first: number, last: number): NameSpan[] {
  const names: NameSpan[] = [];
  for (let i = first; i <= last; i++) {
    const name = table.startingAt(i);
    if (!name || name.last > last) continue;
    names.push(name);
    i = name.last;
  }
  return names;
}

/** 'Ukraine's deputy foreign minister' is 'deputy foreign minister'. */
function titleOf(
  table: NameTable,
  { first, head, last, organ }: Organ & { head: number; organ: Organ | null },
  names: readonly NameSpan[],
): string {
  const kept: number[] = [];
  for (let i = first; i <= last; i++) {
    const name = names.find((each) => each.first <= i && i <= each.last);
    const token = table.tokens[i]!;
    if (organ && organ.first <= i && i <= organ.last) continue;
    if (name && !isInTitle(table, head, name)) continue;
    if (isPossessive(token) || /^['’]$/.test(token.text) || FORMER.has(token.lower)) continue;
    if (i < head && DROPPED.test(token.lower)) continue;
    kept.push(i);
  }
  while (
    kept.length > 0 &&
    /^(?:of|for|at|in|to|on|with|the|and|a|an|s|'|’|from|,)$/.test(table.lower(kept.at(-1)!))
  ) {
    kept.pop();
  }
  return kept
    .map((i) =>
      isNamed(table, names, i) ? table.tokens[i]!.text : titleWord(table.tokens[i]!.text),
    )
    .join(' ')
    .replaceAll(' , ', ', ');
}

/** 'Velm' in 'president of the Velm football club' */
function isNamed(table: NameTable, names: readonly NameSpan[], i: number): boolean {
  return !isPlainWord(table.tokens[i]!) && names.some((name) => name.first <= i && i <= name.last);
}

/** Acronyms keep their capitals: 'UN envoy'. */
function titleWord(text: string): string {
  return /^\p{Lu}{2,}$|^(?:\p{Lu}\.)+$/u.test(text) ? text : text.toLowerCase();
}

function isFormer(table: NameTable, first: number, last: number): boolean {
  for (let i = Math.max(0, first - 1); i <= last; i++) {
    if (FORMER.has(table.lower(i)) && table.tokens[i]!.text !== 'Then') return true;
  }
  return false;
}
