import type { Token } from '../../../text/tokens.ts';
import { CALENDAR } from '../lexicon/calendar.ts';
import { CLOSED_CLASS } from '../lexicon/closed-class.ts';
import { GIVEN_PLACES } from '../lexicon/given-places.ts';
import { OTHER_HEADS, OTHER_LEADS, PLACE_HEADS } from '../lexicon/heads.ts';
import { NAME_SUFFIXES, POST_NOMINALS } from '../lexicon/name-parts.ts';
import { ROLE_MODIFIERS } from '../lexicon/roles.ts';
import { SAYING } from '../lexicon/speech-verbs.ts';
import type { NameKind, NameSpan } from './name-span.ts';
import { organizationEnd } from './organization-name.ts';
import type { Run } from './runs.ts';
import { isNameWord, isParticle, isPlainWord, isRoleWord } from './word-class.ts';

/** Cuts one run of capitalised words into the names that it holds, from left to right. */
export class RunReader {
  private readonly names: NameSpan[] = [];

  constructor(
    private readonly tokens: readonly Token[],
    /** Known names by their first token. */
    private readonly known: ReadonlyMap<number, NameSpan>,
    /** Whether a token is the first of a sentence or of a quotation. */
    private readonly opens: (index: number) => boolean,
  ) {}

  /** 'Red Cross President Mara Lind' gives 'Red Cross' and 'Mara Lind'. */
  read(run: Run): NameSpan[] {
    this.names.length = 0;
    for (let i = run.first; i <= run.last; ) i = this.step(run, i);
    return [...this.names];
  }

  /** Reads what starts at token `i`; returns where to go on. */
  private step(run: Run, i: number): number {
    const token = this.tokens[i]!;
    const known = this.known.get(i);
    if (!known && (!isNameWord(token) || /^(?:the|an?)$/.test(token.lower))) return i + 1;
    if (known && token.text === 'The' && this.goesOn(run, known)) return i + 1;
    const end =
      this.opensPlainly(i) && !this.opensField(i)
        ? null
        : organizationEnd(this.tokens, run, i, (index) => this.known.has(index));
    if (end !== null && (!known || end > known.last)) {
      const last = this.withTheatre(run, end);
      return this.emit(this.withNumber(i, end), last, 'ORGANIZATION', this.codeWithin(i, last));
    }
    if (known && !this.startsPersonName(run, known)) return this.keepPlace(run, known);
    const isTitle = isRoleWord(token.lower) && !this.isGiven(i);
    if (isTitle || CALENDAR.has(token.lower)) return i + 1;
    if (this.isPlainPerson(run, i)) return this.emit(i, i + 1, 'PERSON');
    if (this.opensPlainly(i) || this.completesRole(i) || this.leadsToRole(run, i)) return i + 1;
    return this.readName(run, i);
  }

  /** 'The National' is no name of its own in 'The National Grain Council'. */
  private goesOn(run: Run, known: NameSpan): boolean {
    const next = this.tokens[known.last + 1];
    return known.last < run.last && next !== undefined && isNameWord(next);
  }

  /** '4th' before 'Infantry Division' */
  private withNumber(first: number, head: number): number {
    const isUnit = UNIT.test(this.tokens[head]!.lower);
    return isUnit && /^\d{1,3}(?:st|nd|rd|th)$/.test(this.tokens[first - 1]?.lower ?? '')
      ? first - 1
      : first;
  }

  /** 'Korea' behind 'United States Forces' */
  private withTheatre(run: Run, head: number): number {
    const place = this.known.get(head + 1);
    const isTheatre = this.tokens[head]!.lower === 'forces' && place?.kind === 'COUNTRY';
    return isTheatre && place.last <= run.last ? place.last : head;
  }

  /** The country named inside a longer name: 'Bank of Norway'. */
  private codeWithin(first: number, last: number): string | null {
    for (let i = first; i <= last; i++) {
      const code = this.known.get(i)?.countryCode;
      if (code) return code;
    }
    return null;
  }

  /** 'Sultan' in 'Sultan bin Rashan' */
  private isGiven(i: number): boolean {
    return /^(?:bin|bint|ibn)$/.test(this.tokens[i + 1]?.text ?? '');
  }

  /** 'Previous' in 'Previous rounds failed.' */
  private opensPlainly(i: number): boolean {
    return this.opens(i) && isPlainWord(this.tokens[i]!);
  }

  /** 'Security' in 'Security Service chief Orlo Venn spoke.' */
  private opensField(i: number): boolean {
    const next = this.tokens[i + 1];
    return ROLE_MODIFIERS.has(this.tokens[i]!.lower) && next !== undefined && isNameWord(next);
  }

  /** 'Hope Green, whose', 'Grace Stone said': everyday words that only a person can be here. */
  private isPlainPerson(run: Run, i: number): boolean {
    const [first, last, next, after] = this.tokens.slice(i, i + 4);
    if (i + 1 !== run.last || !first || !last || !next || !isPlainWord(first) || !isPlainWord(last))
      return false;
    if (isHead(last.lower) || CLOSED_CLASS.has(first.lower) || CALENDAR.has(last.lower))
      return false;
    if (this.known.has(i + 1) || isRoleWord(first.lower) || isRoleWord(last.lower)) return false;
    if (SAYING.has(next.lower)) return true;
    return next.text === ',' && /^(?:who|whose|an?|\d{1,2})$/.test(after?.lower ?? '');
  }

  /** 'State' in 'Secretary of State Orlo Venn', 'Rights' in 'Ombudsman for Human Rights Mara Lind' */
  private completesRole(i: number): boolean {
    let first = i;
    while (i - first < MAX_FIELD && this.isPlainCapital(first)) first--;
    if (first === i) return false;
    const [role, of] = [this.tokens[first - 1], this.tokens[first]];
    return /^(?:of|for)$/.test(of?.text ?? '') && isRoleWord(role?.lower ?? '');
  }

  private isPlainCapital(i: number): boolean {
    const token = this.tokens[i];
    return token?.capital === true && (isPlainWord(token) || ABSTRACT.test(token.lower));
  }

  /** 'Foreign' in 'Deputy Foreign Minister Orlo Venn' */
  private leadsToRole(run: Run, from: number): boolean {
    let i = from;
    while (i < run.last && ROLE_MODIFIERS.has(this.tokens[i]!.lower)) i++;
    return i > from && isRoleWord(this.tokens[i]!.lower);
  }

  private keep(known: NameSpan): number {
    this.names.push(known);
    return known.last + 1;
  }

  /** 'Orrin Palace' and 'Orrin Accord' are names of their own, wherever Orrin is. */
  private keepPlace(run: Run, known: NameSpan): number {
    const last = this.nameEnd(run, known.last);
    const head = this.tokens[last]!;
    if (last > known.last && known.kind !== 'ORGANIZATION' && known.kind !== 'DEMONYM') {
      if (PLACE_HEADS.has(head.lower))
        return this.emit(known.first, last, 'SITE', known.countryCode);
      if (OTHER_HEADS.has(head.lower)) return this.emit(known.first, last, 'OTHER');
    }
    return this.keep(known);
  }

  private startsPersonName(run: Run, known: NameSpan): boolean {
    const next = this.tokens[known.last + 1];
    if (known.first !== known.last || known.last >= run.last || !next) return false;
    if (!GIVEN_PLACES.has(this.tokens[known.first]!.text) || this.known.has(known.last + 1))
      return false;
    return isNameWord(next) && !isRoleWord(next.lower) && !isPlainWord(next) && !isHead(next.lower);
  }

  private readName(run: Run, first: number): number {
    const last = this.nameEnd(run, first);
    const start = this.startOfPerson(first, last);
    return this.emit(start, last, this.kindOf(start, last));
  }

  /** 'Mara' in 'Commissioner for Human Rights Mara Lind': everyday words before a full name. */
  private startOfPerson(first: number, last: number): number {
    let start = first;
    while (start < last && isPlainWord(this.tokens[start]!)) start++;
    const isFull = last > start && !this.tokens.slice(start, last + 1).some(isPlainWord);
    return start - first > 1 && isFull ? start : first;
  }

  /** The last token of the words that make one name with token `from`. */
  private nameEnd(run: Run, from: number): number {
    let last = from;
    for (let i = from + 1; i <= run.last; i++) {
      const token = this.tokens[i]!;
      if (isParticle(token)) continue;
      if (!isNameWord(token) || CALENDAR.has(token.lower)) break;
      if (POST_NOMINALS.has(token.text)) break;
      if (isRoleWord(token.lower) && !NAME_SUFFIXES.has(token.lower)) break;
      if (this.known.has(i) && !GIVEN_PLACES.has(token.text) && !this.isSurname(from, i)) break;
      last = i;
    }
    return last;
  }

  /** 'Cordoba' in 'General Orlo Cordoba' */
  private isSurname(from: number, i: number): boolean {
    const place = this.known.get(i)!;
    if (place.kind !== 'CITY' && place.kind !== 'REGION') return false;
    if (place.last !== i || i !== from + 1 || isPlainWord(this.tokens[from]!)) return false;
    return isRoleWord(this.tokens[from - 1]?.lower ?? '');
  }

  private kindOf(first: number, last: number): NameKind {
    const [lead, head] = [this.tokens[first]!, this.tokens[last]!];
    if (last > first && PLACE_HEADS.has(head.lower)) return 'SITE';
    if (last > first && /^(?:radio|tv|agencia|agence)$/.test(lead.lower)) return 'ORGANIZATION';
    if (OTHER_HEADS.has(head.lower) || OTHER_LEADS.has(lead.lower)) return 'OTHER';
    if (first < last && this.allPlain(first, last)) return 'OTHER';
    if (first === last && /^\p{Lu}{2,6}$/u.test(lead.text)) return 'ORGANIZATION';
    return 'PERSON';
  }

  private allPlain(first: number, last: number): boolean {
    return this.tokens.slice(first, last + 1).every(isPlainWord);
  }

  private emit(first: number, last: number, kind: NameKind, countryCode: string | null = null) {
    const span = { start: this.tokens[first]!.start, end: this.tokens[last]!.end };
    const name = this.tokens
      .slice(first, last + 1)
      .map((token, i, all) => (i > 0 && all[i - 1]!.end < token.start ? ' ' : '') + token.text)
      .join('');
    this.names.push({ first, last, kind, name, countryCode, known: false, ...span });
    return last + 1;
  }
}

function isHead(lower: string): boolean {
  return OTHER_HEADS.has(lower) || PLACE_HEADS.has(lower);
}

/** Units of an army that are numbered. */
const UNIT = /^(?:division|brigade|battalion|regiment|corps|army)$/;

/** Nouns of fields of office: 'Reintegration', 'Reconciliation'. */
const ABSTRACT = /(?:ation|ction|ition|ution|ission|ment|ility|ivity|ship)$/;

/** Longest field of an office, in tokens: 'Human Rights'. */
const MAX_FIELD = 3;
