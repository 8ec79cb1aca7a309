import { firstFrom } from '../../../text/span.ts';
import type { PositionMention } from '../../../types.ts';
import type { NameTable } from '../names/name-table.ts';
import { isPossessive } from '../names/word-class.ts';
import type { Draft } from './draft.ts';
import { isOfficialRole } from './person-kind.ts';
import type { SentenceSubjects } from './sentence-subjects.ts';

const BODY =
  /^(?:organi[sz]ation|agency|group|movement|party|council|committee|ministry|commission|army|union|front|charity|militia|mission)$/;
const STATE = /^(?:country|nation|state|kingdom|republic|emirate|sultanate)$/;

/**
 * Gives positions the body or country that a word of the report only points to:
 * 'The Grain Council met. Its director, Orlo Venn, left.',
 * 'An ICRC plane came with the organisation's director, Orlo Venn.'
 */
export function fillOwners(
  people: readonly Draft[],
  table: NameTable,
  subjects: SentenceSubjects,
): void {
  for (const person of people) {
    for (const position of person.positions) {
      if (position.organization !== null || position.countryCode !== null) continue;
      if (isBareSpokesman(table, position)) {
        position.countryCode =
          subjects.before(position.span.start, () => true)?.countryCode ?? null;
        continue;
      }
      const owner = ownerOf(table, position, subjects);
      if (!owner) continue;
      position.organization = owner.kind === 'ORGANIZATION' ? owner.name : null;
      position.countryCode = owner.countryCode;
      if (isOfficialRole({ head: headOf(position), position })) person.kind = 'OFFICIAL';
    }
  }
}

/** 'The ministry in Oslo is silent. Spokesman Orlo Venn said so.' */
function isBareSpokesman(table: NameTable, { title, span }: PositionMention): boolean {
  if (!/^spokes(?:man|woman|person)$/.test(title)) return false;
  const first = firstFrom(table.tokens, span.start);
  return table.tokens[first]!.text.startsWith('S') && /^(?:[.”"’]|)$/.test(table.lower(first - 1));
}

function ownerOf(
  table: NameTable,
  { span }: PositionMention,
  subjects: SentenceSubjects,
): Draft | null {
  const first = firstFrom(table.tokens, span.start);
  if (table.lower(first) === 'its' || table.lower(first - 1) === 'its') {
    return (
      subjects.opening(span.start) ??
      subjects.before(span.start, () => true) ??
      subjects.inSentenceBefore(span.start, isBody)
    );
  }
  const noun = ownerNoun(table, first);
  if (noun === null) return null;
  if (BODY.test(noun)) {
    const isNamedSo = (draft: Draft) => isBody(draft) && draft.name.toLowerCase().includes(noun);
    return (
      subjects.lastMentioned(span.start, isNamedSo) ??
      subjects.lastMentioned(span.start, MOVEMENT.test(noun) ? isMovement : isBody)
    );
  }
  return STATE.test(noun) ? subjects.before(span.start, ({ kind }) => kind === 'COUNTRY') : null;
}

/** Bodies that a report calls 'the group': none of a state's own. */
function isMovement(draft: Draft): boolean {
  return isBody(draft) && !STATE_BODY.test(draft.name);
}

const MOVEMENT = /^(?:group|movement|militia)$/;
const STATE_BODY =
  /\b(?:ministry|division|brigade|battalion|service|agency|police|parliament|office|department|staff|navy|guard|court|authority|directorate|nations)$/i;

function isBody({ kind }: Draft): boolean {
  return kind === 'ORGANIZATION';
}

/** 'organisation' of 'the organisation's director', which starts at or near token `first`. */
function ownerNoun(table: NameTable, first: number): string | null {
  for (let i = first - 2; i <= first + 1; i++) {
    if (table.lower(i - 1) === 'the' && isPossessive(table.tokens[i + 1])) return table.lower(i);
  }
  return null;
}

/** 'director' of 'regional director of operations' */
function headOf({ title }: PositionMention): string {
  return (title.split(/ (?:of|for|at|to|in|on) /)[0] ?? '').split(' ').at(-1) ?? '';
}
