import { countryByCode } from '../../gazetteer/countries.ts';
import { STATE_NOUNS } from '../lexicon/groups.ts';
import { isSpeechVerb } from '../lexicon/speech-verbs.ts';
import type { NameSpan } from '../names/name-span.ts';
import type { NameTable } from '../names/name-table.ts';
import type { Span } from '../types.ts';
import { addMention, type Draft, draftOf, type Source } from './draft.ts';

/** Countries of an article, with the mentions by which they act. */
export function readCountries(
  table: NameTable,
  isTaken: (span: Span) => boolean,
): { drafts: Draft[]; sources: Source[] } {
  const byCode = new Map<string, Draft>();
  const sources: Source[] = [];
  for (const name of table.names) {
    if (name.countryCode === null || isTaken(name)) continue;
    const span = spanOfActing(table, name);
    if (!span) continue;
    const draft = byCode.get(name.countryCode) ?? newDraft(name.countryCode);
    byCode.set(name.countryCode, draft);
    addMention(draft, table.body, span, name.kind === 'DEMONYM' ? 'NOMINAL' : 'NAME');
    if (!isUnnamedPerson(table.body, span)) sources.push({ ...span, head: span, actor: draft });
  }
  return { drafts: [...byCode.values()], sources };
}

/** 'Norwegian officials' act for Norway, but what they say is said by somebody unnamed. */
function isUnnamedPerson(body: string, { start, end }: Span): boolean {
  return PERSON_NOUN.test(body.slice(start, end));
}

const PERSON_NOUN =
  / (?:officials?|diplomats?|negotiators?|envoys?|leaders?|mediators?|ministers?|lawmakers?|soldiers|commanders?|representatives|spokes\w+|prosecutors|investigators|counterparts?|president)$/;

function newDraft(isoCode: string): Draft {
  return draftOf('COUNTRY', countryByCode(isoCode)?.name ?? isoCode, isoCode);
}

/** The words by which a country acts, else null. */
function spanOfActing(table: NameTable, name: NameSpan): Span | null {
  const { start, end } = name;
  if (name.kind === 'COUNTRY' || name.kind === 'SEAT') return { start, end };
  if (name.kind === 'CAPITAL') return standsForState(table, name) ? { start, end } : null;
  if (name.kind !== 'DEMONYM') return null;
  const noun = actingNoun(table, name);
  return noun === null ? null : { start, end: table.tokens[noun]!.end };
}

/** 'Norwegian officials', 'Norwegian air force commanders' */
function actingNoun(table: NameTable, name: NameSpan): number | null {
  if (sharesNoun(table, name)) return name.last;
  for (let i = name.last + 1; i <= name.last + 3; i++) {
    if (table.tokens[i]?.kind !== 'WORD' || table.startingAt(i)) return null;
    if (STATE_NOUNS.has(table.lower(i)) && !STATE_NOUNS.has(table.lower(i + 1))) return i;
  }
  return null;
}

/** 'Norwegian' in 'Norwegian and Chilean mediators' */
function sharesNoun(table: NameTable, name: NameSpan): boolean {
  const next = table.startingAt(name.last + 2);
  if (table.lower(name.last + 1) !== 'and' || next?.kind !== 'DEMONYM') return false;
  return actingNoun(table, next) !== null;
}

const PLACE_LEAD =
  /^(?:in|at|near|outside|inside|around|into|to|through|via|towards|toward|across|of)$/;
const MESSAGE =
  /^(?:comments?|responses?|reactions?|statements?|demands?|pressure|proposals?|offers?|signals?|word|confirmation|reply|answers?|assurances|guarantees|concessions|permission|approval)$/;

/**
 * Whether a capital stands for its state: 'Oslo said', 'between Oslo and Bern', 'no comment from Oslo';
 * not 'in Oslo', 'flew from Oslo', 'the Oslo accords', 'Oslo, Norway'.
 */
function standsForState(table: NameTable, name: NameSpan): boolean {
  const before = table.lower(name.first - 1);
  const after = table.lower(name.last + 1);
  if (PLACE_LEAD.test(before)) return false;
  if (before === 'from') return isMessageBefore(table, name.first - 1);
  if (
    before === 'the' ||
    /^(?:agreements?|accords?|talks|framework|protocols?|process|region|time|residents?|airport|suburb|street)$/.test(
      after,
    )
  ) {
    return false;
  }
  if (/^['’]s$/.test(after) || isSpeechVerb(after) || ACTS.test(after)) return true;
  return (
    isSpeechVerb(before) ||
    /^(?:between|with|by|against|that|if|while|and|but|thanked)$/.test(before)
  );
}

const ACTS =
  /^(?:has|had|have|is|was|will|would|could|should|may|might|must|wants|wanted|insists|seeks|sought|refused|refuses|received|returned|released|handed|sent|plans|did|does|also|agreed|offered|launched|hopes|expects)$/;

function isMessageBefore(table: NameTable, index: number): boolean {
  for (let i = index - 1; i >= index - 3; i--) if (MESSAGE.test(table.lower(i))) return true;
  return false;
}
