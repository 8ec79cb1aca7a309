import type { Span } from '../../../types.ts';
import { HONORIFICS } from '../lexicon/name-parts.ts';
import { SAYING } from '../lexicon/speech-verbs.ts';
import type { NameSpan } from '../names/name-span.ts';
import type { NameTable } from '../names/name-table.ts';
import { isPlainWord } from '../names/word-class.ts';
import { rolesAfter } from '../positions/apposition.ts';
import { bodyActedFor } from '../positions/member-of.ts';
import type { Role } from '../positions/position.ts';
import { titleBefore } from '../positions/title-before.ts';
import type { Gender } from './draft.ts';
import { genderOfDescent, genderOfSurname } from './given-gender.ts';
import { type PersonName, parsePersonName } from './person-name.ts';

/** A name that may be a person's, with what the words around it say for it. */
export interface Candidate {
  name: NameSpan;
  parsed: PersonName;
  before: Role | null;
  after: Role[];
  honorific: string | null;
  /** The words behind the name that tell which public body it acts for. */
  actsFor: Span | null;
  /** Whether it does something that only people and bodies do: 'Venn said'. */
  speaks: boolean;
  hasAge: boolean;
  gender: Gender | null;
}

const FEMALE =
  /^(?:mrs\.?|ms\.?|miss|dame|lady|queen|princess|madame|frau|señora|sheikha|mother|wife|daughter|sister|aunt|niece|grandmother|widow|actress)$|woman$/;
const MALE =
  /^(?:mr\.?|sir|lord|king|prince|sheikh|herr|imam|pope|father|husband|son|brother|uncle|nephew|grandfather|widower|ayatollah|emir|sultan)$|[^w][^o]man$/;

/** Gathers the evidence for one name. */
export function candidateOf(table: NameTable, name: NameSpan): Candidate {
  const before = titleBefore(table, name);
  const after = rolesAfter(table, name);
  const previous = table.lower(name.first - 1);
  const honorific = HONORIFICS.has(previous) ? previous : null;
  const parsed = parsePersonName(name.name);
  const gender =
    genderOf([honorific, before?.head, ...after.map(({ head }) => head)]) ??
    genderOfDescent(name.name) ??
    genderOfSurname(parsed);
  return {
    name,
    parsed,
    before,
    after,
    honorific,
    actsFor: bodyActedFor(table, name),
    speaks: speaks(table, name),
    hasAge: isFollowedByAge(table, name),
    gender,
  };
}

/** Whether a full name is a person's rather than a thing's, place's or work's. */
export function isPersonByForm(table: NameTable, candidate: Candidate): boolean {
  const { name, parsed } = candidate;
  if (hasEvidence(candidate)) return true;
  if (parsed.parts.length < 2 || parsed.parts.length > 5) return false;
  const first = table.tokens[name.first]!;
  if (isPlainWord(first) && name.last - name.first > 1) return false;
  return !/^(?:the|an?|in|at|near|this|that)$/.test(table.lower(name.first - 1));
}

/** Whether a name of one word, which no full name explains, is a person's: 'Mr Venn', 'Venn said'. */
export function isPersonBySingleName(table: NameTable, candidate: Candidate): boolean {
  const { name, before, honorific } = candidate;
  if (name.name.length < 2) return false;
  if (isPlainWord(table.tokens[name.first]!)) {
    return honorific !== null || table.lower(name.first - 1) === before?.head;
  }
  const isPlace = /^(?:in|at|near|outside)$/.test(table.lower(name.first - 1));
  return hasEvidence(candidate) && !(isPlace && honorific === null && before === null);
}

/** Whether the words around a name say that it is a person's. */
function hasEvidence(candidate: Candidate): boolean {
  const { before, after, honorific, speaks, hasAge } = candidate;
  return before !== null || after.length > 0 || honorific !== null || speaks || hasAge;
}

/** 'Orlo, 38, a teacher' */
function isFollowedByAge(table: NameTable, { last }: NameSpan): boolean {
  const isAge = table.lower(last + 1) === ',' && /^[1-9]\d$/.test(table.lower(last + 2));
  return isAge && /^[,.]$/.test(table.lower(last + 3));
}

function speaks(table: NameTable, name: NameSpan): boolean {
  if (table.lower(name.first - 1) === 'the') return false;
  const isAdverb = /^(?:also|then|later|has|had|still|further)$/.test(table.lower(name.last + 1));
  if (SAYING.has(table.lower(name.last + (isAdverb ? 2 : 1)))) return true;
  return (
    SAYING.has(table.lower(name.first - 1)) &&
    /^(?:[.,:;]|on|in|)$/.test(table.lower(name.last + 1))
  );
}

function genderOf(words: readonly (string | null | undefined)[]): Gender | null {
  for (const word of words) {
    if (word && FEMALE.test(word)) return 'F';
    if (word && MALE.test(word)) return 'M';
  }
  return null;
}
