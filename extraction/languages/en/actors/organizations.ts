import type { Trace } from '../../../explain/trace.ts';
import type { Span } from '../../../types.ts';
import { SAYING } from '../lexicon/speech-verbs.ts';
import type { NameSpan } from '../names/name-span.ts';
import type { NameTable } from '../names/name-table.ts';
import { organKey } from '../names/organ-name.ts';
import { isPossessive } from '../names/word-class.ts';
import { actingNoun } from './demonym-phrase.ts';
import { addMention, type Draft, draftOf, type Source } from './draft.ts';

/** Organisations of an article; the forms of one name are joined. */
export function readOrganizations(
  table: NameTable,
  trace?: Trace,
): { drafts: Draft[]; sources: Source[] } {
  const byKey = new Map<string, Draft>();
  const sources: Source[] = [];
  for (const name of table.names) {
    if (name.kind !== 'ORGANIZATION' && !name.side) continue;
    const draft = draftFor(table, name, byKey);
    if (!draft) continue;
    noteOwnWords(draft, table, name);
    if (draft.mentions.length === 0) trace?.because(draft, ruleOf(name), name);
    if (name.kind === 'DEMONYM') {
      addMention(draft, table.body, spanOfPeople(table, name), 'NOMINAL');
      continue;
    }
    addMention(draft, table.body, name, 'NAME');
    if (name.end - name.start > draft.name.length)
      draft.name = table.body.slice(name.start, name.end);
    sources.push({
      start: name.start,
      end: name.end,
      head: { start: name.start, end: name.end },
      actor: draft,
    });
  }
  return { drafts: [...new Set(byKey.values())], sources };
}

function ruleOf({ known, side }: NameSpan): string {
  if (known) return 'a body in the gazetteer';
  return side ? 'a name that is used as that of a side' : 'a name that reads as that of a body';
}

function noteOwnWords(draft: Draft, { body }: NameTable, name: NameSpan): void {
  if (!name.side) return;
  draft.own ??= { kind: name.side, names: new Set(), adjectives: new Set() };
  const { names, adjectives } = draft.own;
  (name.kind === 'DEMONYM' ? adjectives : names).add(body.slice(name.start, name.end));
}

/** 'Ombrian officials', and 'Ombrian' of 'Ombrian prisoners'. */
function spanOfPeople(table: NameTable, { start, end, ...name }: NameSpan): Span {
  const noun = actingNoun(table, { start, end, ...name });
  return { start, end: noun === null ? end : table.tokens[noun]!.end };
}

function initialsKey(acronym: string): string {
  return `initials:${acronym}`;
}

/** 'CFO' for 'Coast Front of Orrin' */
function initialsOf(name: string): string | null {
  const parts = name.split(' ').filter((part) => /^\p{Lu}/u.test(part));
  return parts.length < 3 ? null : parts.map(([first]) => first).join('');
}

function draftFor(table: NameTable, name: NameSpan, byKey: Map<string, Draft>): Draft | null {
  const code = name.side ? codeOfSide(table, name) : (name.countryCode ?? ownerCode(table, name));
  const key = keyOf(name, code);
  const found =
    byKey.get(key) ??
    byKey.get(name.name) ??
    byKey.get(`short:${name.name}`) ??
    byKey.get(initialsKey(name.name));
  const acronym = acronymAfter(table, name);
  const draft =
    found ?? (isCredible(table, name) ? draftOf('ORGANIZATION', nameOf(table, name), code) : null);
  if (!draft) return null;
  draft.countryCode ??= code;
  byKey.set(key, draft);
  if (acronym) byKey.set(acronym, draft);
  const initials = initialsOf(name.name);
  if (initials && !byKey.has(initialsKey(initials))) byKey.set(initialsKey(initials), draft);
  const short = shortForm(name);
  if (short && !byKey.has(short)) byKey.set(short, draft);
  return draft;
}

/** One body's forms share a key: 'Russian Defense Ministry' and 'Russia's Defence Ministry'. */
function keyOf(name: NameSpan, code: string | null): string {
  return name.known || name.side ? name.name : organKey(code, name.name);
}

/** 'Release Headquarters' for 'Release Headquarters for the Return of Captives' */
function shortForm(name: NameSpan): string | null {
  const lead = / (?:for|of|on) /.exec(name.name);
  const short = lead ? name.name.slice(0, lead.index) : '';
  return short.includes(' ') ? `short:${short}` : null;
}

/** An acronym alone may be anything, until it speaks. */
function isCredible(table: NameTable, name: NameSpan): boolean {
  if (name.known || name.side || name.first !== name.last) return true;
  if (!/^\p{Lu}{2,6}$/u.test(name.name)) return true;
  return SAYING.has(table.lower(name.last + 1));
}

/** 'International Committee of Ports (ICP)' */
function acronymAfter(table: NameTable, name: NameSpan): string | null {
  const token = table.tokens[name.last + 2];
  if (table.lower(name.last + 1) !== '(' || table.lower(name.last + 3) !== ')' || !token)
    return null;
  return /^\p{Lu}[\p{L}\p{N}]{1,9}$/u.test(token.text) ? token.text : null;
}

/** The country before the name, 'Norway's' or 'Norwegian', or within it. */
function ownerCode(table: NameTable, name: NameSpan): string | null {
  const previous = name.first - (isPossessive(table.tokens[name.first - 1]) ? 2 : 1);
  return table.endingAt(previous)?.countryCode ?? null;
}

/** A movement may be told of as a country's; a land or people of its own is of none. */
function codeOfSide(table: NameTable, name: NameSpan): string | null {
  if (name.side !== 'MOVEMENT') return null;
  return name.countryCode ?? (name.known ? ownerCode(table, name) : null);
}

/** A side that the text first tells of by its adjective is called by its name. */
function nameOf(table: NameTable, name: NameSpan): string {
  return name.kind === 'DEMONYM' ? name.name : textOf(table, name);
}

function textOf(table: NameTable, name: NameSpan): string {
  return table.body.slice(name.start, name.end);
}
