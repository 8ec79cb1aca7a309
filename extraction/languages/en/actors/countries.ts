import { countryByCode } from '../../../../gazetteer/countries.ts';
import type { Trace } from '../../../explain/trace.ts';
import type { MentionForm, Span } from '../../../types.ts';
import type { NameSpan } from '../names/name-span.ts';
import type { NameTable } from '../names/name-table.ts';
import { standsForState } from './acting-capital.ts';
import { actingNoun, describesOwn } from './demonym-phrase.ts';
import { addMention, type Draft, draftOf, type Source } from './draft.ts';

/** What a name of a state is part of already. */
export interface Surroundings {
  /** Whether it stands in the title of an official: 'Norwegian minister Orlo Venn'. */
  inTitle(span: Span): boolean;
  /** Whether it belongs to the name or title of somebody else. */
  isTaken(span: Span): boolean;
  /** Whether it stands in the name of a body: 'the Norwegian interior ministry'. */
  inBody(span: Span): boolean;
}

/** The countries of an article, by the words for each of them. */
export class CountryReader {
  /** By ISO 3166-1 alpha-2. */
  readonly byCode = new Map<string, Draft>();
  readonly sources: Source[] = [];

  constructor(private readonly trace?: Trace) {}

  /** The country of a code; it becomes an actor with its first mention, which may be by a noun. */
  of(isoCode: string, noun?: Span): Draft {
    let draft = this.byCode.get(isoCode);
    if (!draft) {
      draft = draftOf('COUNTRY', countryByCode(isoCode)?.name ?? isoCode, isoCode);
      this.byCode.set(isoCode, draft);
      if (noun) this.trace?.because(draft, 'the words for the state of the report', noun);
    }
    return draft;
  }

  drafts(): Draft[] {
    return [...this.byCode.values()];
  }

  /** Reads the names of states in a table: where they act, and whose somebody or something is. */
  read(table: NameTable, around: Surroundings): void {
    for (const name of table.names) {
      if (name.countryCode === null) continue;
      if (around.inTitle(name)) {
        if (IN_TITLES.has(name.kind)) this.mention(table, name, name);
      } else if (!around.isTaken(name)) this.readName(table, name, around);
    }
  }

  private readName(table: NameTable, name: NameSpan, around: Surroundings): void {
    const span = spanOfActing(table, name);
    if (span && !around.inBody(span)) {
      this.mention(table, name, span);
      if (isUnnamedPerson(table.body, span)) return;
      this.sources.push({ head: span, actor: this.of(name.countryCode!), ...span });
    } else if (name.kind === 'DEMONYM' && (span || describesOwn(table, name))) {
      this.mention(table, name, name);
    }
  }

  private mention(table: NameTable, { kind, countryCode }: NameSpan, span: Span): void {
    const form: MentionForm = kind === 'DEMONYM' ? 'NOMINAL' : 'NAME';
    const draft = this.of(countryCode!);
    if (draft.mentions.length === 0) this.trace?.because(draft, 'a state in the gazetteer', span);
    addMention(draft, table.body, span, form);
  }
}

/** A capital in a title may be a city's: 'Oslo mayor Orlo Venn'. */
const IN_TITLES = new Set<NameSpan['kind']>(['COUNTRY', 'DEMONYM', 'SEAT']);

/** 'Norwegian officials' act for Norway, but what they say is said by somebody unnamed. */
function isUnnamedPerson(body: string, { start, end }: Span): boolean {
  return PERSON_NOUN.test(body.slice(start, end));
}

const PERSON_NOUN =
  / (?:officials?|diplomats?|negotiators?|envoys?|leaders?|mediators?|ministers?|lawmakers?|soldiers|commanders?|representatives|spokes\w+|prosecutors|investigators|counterparts?|president)$/;

/** The words by which a country acts, else null. */
function spanOfActing(table: NameTable, name: NameSpan): Span | null {
  const { start, end } = name;
  if (name.kind === 'COUNTRY' || name.kind === 'SEAT') return { start, end };
  if (name.kind === 'CAPITAL') return standsForState(table, name) ? { start, end } : null;
  if (name.kind !== 'DEMONYM') return null;
  const noun = actingNoun(table, name);
  return noun === null ? null : { start, end: table.tokens[noun]!.end };
}
