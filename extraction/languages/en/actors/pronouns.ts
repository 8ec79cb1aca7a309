import type { Sentence } from '../../../text/sentences.ts';
import { firstFrom, lastBefore } from '../../../text/span.ts';
import type { Span } from '../../../types.ts';
import { CLOSED_CLASS } from '../lexicon/closed-class.ts';
import { isRoleHead } from '../lexicon/public-roles.ts';
import { isSpeechVerb } from '../lexicon/speech-verbs.ts';
import type { NameTable } from '../names/name-table.ts';
import { addMention, type Draft, type Gender, type Source } from './draft.ts';

const GENDERS: ReadonlyMap<string, Gender> = new Map([
  ['he', 'M'],
  ['him', 'M'],
  ['his', 'M'],
  ['she', 'F'],
  ['her', 'F'],
  ['hers', 'F'],
]);

/** How far back a pronoun reaches, in sentences. */
const REACH = 4;

/**
 * Joins 'he' and 'she' to the person that the last sentences are about: the one named first in the
 * same sentence before the pronoun, else the one named first in the sentence before.
 */
export function readPronouns(
  table: NameTable,
  sentences: readonly Sentence[],
  named: readonly Source[],
  isQuoted: (span: Span) => boolean,
): Source[] {
  const people = new SentencePeople(table.body, sentences, named);
  const sources: Source[] = [];
  for (let i = 0; i < table.tokens.length; i++) {
    const token = table.tokens[i]!;
    const gender = GENDERS.get(token.lower);
    if (gender === undefined || isQuoted(token)) continue;
    const head = { start: token.start, end: token.end };
    const actor = people.before(token.start, gender);
    if (actor) {
      actor.gender ??= gender;
      addMention(actor, table.body, head, 'PRONOUN');
      if (!leadsToPerson(table, i)) people.add(head, actor);
    }
    if (isOwner(table, i)) continue;
    if (actor || isSpeechVerb(table.lower(i + 1))) sources.push({ head, actor, ...head });
  }
  return sources;
}

/** 'his' in 'His counterpart, Orlo Venn, left.': the sentence is about the other. */
function leadsToPerson(table: NameTable, i: number): boolean {
  if (!/^(?:his|her)$/.test(table.lower(i))) return false;
  return isRoleHead(table.lower(i + 1)) || isRoleHead(table.lower(i + 2));
}

/** 'his house', 'her first years'; not 'asked her to leave' */
function isOwner(table: NameTable, i: number): boolean {
  if (table.lower(i) !== 'her') return table.lower(i) === 'his';
  const next = table.tokens[i + 1];
  return next?.kind === 'WORD' && !CLOSED_CLASS.has(next.lower) && !isSpeechVerb(next.lower);
}

/** Somebody where a sentence names them. */
interface Named extends Span {
  actor: Draft;
}

/** Who is named in which sentence, in the order of the text. */
class SentencePeople {
  private readonly byStart = new Map<number, Named[]>();

  constructor(
    private readonly body: string,
    private readonly sentences: readonly Sentence[],
    named: readonly Source[],
  ) {
    for (const { head, actor } of named) {
      if (actor?.kind === 'OFFICIAL' || actor?.kind === 'PERSON') this.add(head, actor);
    }
  }

  add({ start, end }: Span, actor: Draft): void {
    const sentence = lastBefore(this.sentences, start);
    if (!sentence) return;
    const list = this.byStart.get(sentence.start);
    if (list) list.push({ start, end, actor });
    else this.byStart.set(sentence.start, [{ start, end, actor }]);
  }

  before(offset: number, gender: Gender): Draft | null {
    const index = firstFrom(this.sentences, offset + 1) - 1;
    for (let i = index; i >= Math.max(0, index - REACH); i--) {
      const named = this.byStart.get(this.sentences[i]!.start) ?? [];
      const first = (fits: (actor: Draft) => boolean) =>
        named.find(({ start, actor }) => start < offset && fits(actor))?.actor;
      const found =
        (i === index ? this.whoseClause(named, offset, gender) : undefined) ??
        first((actor) => (actor.gender ?? actor.likelyGender) === gender) ??
        first((actor) => actor.gender === null && actor.likelyGender === null) ??
        (i < index ? first((actor) => actor.gender === null) : undefined);
      if (found) return found;
    }
    return null;
  }

  /** 'Orlo Venn, who led his team': a clause about somebody tells, whatever the name suggests. */
  private whoseClause(named: readonly Named[], offset: number, gender: Gender): Draft | undefined {
    return named.find(({ start, end, actor }) => {
      if (start >= offset || offset - end > MAX_CLAUSE) return false;
      const isOther = actor.gender !== null && actor.gender !== gender;
      return !isOther && WHO_CLAUSE.test(this.body.slice(end, offset));
    })?.actor;
  }
}

/** Longest clause that is looked at, in UTF-16 units. */
const MAX_CLAUSE = 80;

const WHO_CLAUSE = /^, who [^,.;:“”"]{0,80}$/;
