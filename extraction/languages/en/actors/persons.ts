import type { Trace } from '../../../explain/trace.ts';
import { collect } from '../../../text/collect.ts';
import type { Span } from '../../../types.ts';
import { HONORIFICS, RANKS } from '../lexicon/name-parts.ts';
import type { NameSpan } from '../names/name-span.ts';
import type { NameTable } from '../names/name-table.ts';
import type { Role } from '../positions/position.ts';
import { addMention, type Draft, draftOf, type Source } from './draft.ts';
import { likelyGender } from './given-gender.ts';
import { NearNames } from './near-names.ts';
import {
  type Candidate,
  candidateOf,
  isPersonByForm,
  isPersonBySingleName,
} from './person-evidence.ts';
import { isOfficialRole } from './person-kind.ts';
import { type PersonName, sameFullName } from './person-name.ts';

/** People of an article with all forms of their names joined. */
export interface People {
  drafts: Draft[];
  sources: Source[];
}

interface Known {
  draft: Draft;
  names: PersonName[];
}

/**
 * Decides which names are people's, and which of them name the same person: first the full names,
 * then surnames and given names that stand alone, by the nearest full name before them.
 */
export function readPeople(table: NameTable, trace?: Trace): People {
  const candidates = table.names
    .filter((name) => name.kind === 'PERSON')
    .map((name) => candidateOf(table, name));
  const people = new Roster(table, trace);
  const owners = new Map<Candidate, Draft>();
  for (const candidate of candidates) {
    if (candidate.parsed.parts.length < 2) continue;
    if (isPersonByForm(table, candidate)) owners.set(candidate, people.fullName(candidate));
  }
  for (const candidate of candidates) {
    if (owners.has(candidate)) continue;
    const isSingle = candidate.parsed.parts.length === 1;
    const draft = isSingle ? people.singleName(candidate) : people.known(candidate)?.draft;
    if (draft) owners.set(candidate, draft);
  }
  return {
    drafts: people.drafts,
    sources: collect(candidates, (candidate) => {
      const draft = owners.get(candidate);
      return draft ? [record(table, candidate, draft, trace)] : [];
    }),
  };
}

/** The most people of one surname that are told apart; no report has more. */
const MOST_NAMESAKES = 100;
/** The most forms of one name that others are compared with. */
const MOST_FORMS = 20;

/** The people found so far, by each part of their names. */
class Roster {
  readonly drafts: Draft[] = [];
  private readonly byPart = new Map<string, Known[]>();
  private readonly bySurname = new NearNames<Known>();

  constructor(
    private readonly table: NameTable,
    private readonly trace: Trace | undefined,
  ) {}

  fullName({ name, parsed }: Candidate): Draft {
    const known = this.known({ parsed });
    if (!known) return this.add(name, parsed, 'a name of a first and a last name');
    if (name.name.length > known.draft.name.length) known.draft.name = name.name;
    if (known.names.length < MOST_FORMS) known.names.push(parsed);
    return known.draft;
  }

  /** Who bears the same full name, also where it stands before a noun: 'the Orlo Venn case'. */
  known({ parsed }: Pick<Candidate, 'parsed'>): Known | undefined {
    return this.byPart
      .get(parsed.surname)
      ?.find((each) => each.names.some((other) => sameFullName(other, parsed)));
  }

  singleName(candidate: Candidate): Draft | null {
    const { name, parsed } = candidate;
    const matches = this.byPart.get(parsed.surname) ?? [];
    const named = matches.filter((known) =>
      known.names.some((each) => each.surname === parsed.surname),
    );
    const known = nearest(named.length > 0 ? named : matches) ?? this.bySurname.get(parsed.surname);
    if (known) return known.draft;
    return isPersonBySingleName(this.table, candidate)
      ? this.add(name, parsed, 'a name with a title or a verb of speech beside it')
      : null;
  }

  private add(name: NameSpan, parsed: PersonName, rule: string): Draft {
    const known = { draft: draftOf('PERSON', name.name), names: [parsed] };
    this.trace?.because(known.draft, rule, name);
    this.drafts.push(known.draft);
    if (parsed.parts.length > 1) this.bySurname.add(parsed.surname, known);
    for (const part of new Set(parsed.parts)) {
      if (part.length < 2) continue;
      const list = this.byPart.get(part);
      if (list && list.length < MOST_NAMESAKES) list.push(known);
      else if (!list) this.byPart.set(part, [known]);
    }
    return known.draft;
  }
}

/** Surnames are used for the person with that name who was named first, unless another was since. */
function nearest(known: readonly Known[]): Known | undefined {
  return known.find((each) => each.draft.roles.length > 0) ?? known[0];
}

function record(
  table: NameTable,
  candidate: Candidate,
  draft: Draft,
  trace: Trace | undefined,
): Source {
  const { name, before, after, gender } = candidate;
  addMention(draft, table.body, name, 'NAME');
  draft.gender ??= gender;
  draft.likelyGender ??= likelyGender(candidate.parsed);
  if (candidate.actsFor && before === null) {
    trace?.because(draft, 'acts for a public body', candidate.actsFor);
    draft.actsFor ??= candidate.actsFor;
    draft.kind = 'OFFICIAL';
  }
  if (before) addRole(draft, before, 'a title before the name', trace);
  for (const role of after) addRole(draft, role, 'an office behind the name', trace);
  const rank = RANK_NOUNS[table.lower(name.first - 1).replace('.', '')];
  if (rank) draft.roles.push(rank);
  return {
    ...extentOf(table, candidate),
    head: { start: name.start, end: name.end },
    actor: draft,
  };
}

/** 'Lt. Gen. Orlo Venn' is called 'the general' later. */
const RANK_NOUNS: Record<string, string> = {
  gen: 'general',
  general: 'general',
  col: 'colonel',
  colonel: 'colonel',
};

function addRole(draft: Draft, role: Role, rule: string, trace: Trace | undefined): void {
  const { span } = role.position;
  if (isOfficialRole(role)) {
    if (draft.kind !== 'OFFICIAL') trace?.because(draft, 'holds a public office', span);
    draft.kind = 'OFFICIAL';
  }
  trace?.because(role.position, rule, span);
  draft.roles.push(role.head);
  if (!RANKS.has(role.position.title)) draft.positions.push(role.position);
}

function extentOf(table: NameTable, { name, before, after }: Candidate): Span {
  const first = Math.min(before?.first ?? name.first, addressStart(table, name.first));
  const last = Math.max(after.at(-1)?.last ?? name.last, name.last);
  return { start: table.tokens[first]!.start, end: table.tokens[last]!.end };
}

/** 'the Rev.' in 'the Rev. Orlo Venn' */
function addressStart(table: NameTable, first: number): number {
  let i = first;
  while (HONORIFICS.has(table.lower(i - 1)) || RANKS.has(table.lower(i - 1))) i--;
  return i < first && table.lower(i - 1) === 'the' ? i - 1 : i;
}
