import type { TextParts } from '../../../reading.ts';
import { collect } from '../../../text/collect.ts';
import type { Sentence } from '../../../text/sentences.ts';
import { firstFrom, spansIn } from '../../../text/span.ts';
import type { Span } from '../../../types.ts';
import type { NameSpan } from '../names/name-span.ts';
import type { NameTable } from '../names/name-table.ts';
import { isPossessive } from '../names/word-class.ts';
import { standsForState } from './acting-capital.ts';
import { otherSide, saidIn } from './clause-place.ts';
import { type Draft, officeCountry } from './draft.ts';
import { type HomeCountry, OTHER_SIDE, wordBefore } from './home-country.ts';
import { openingStateReader } from './opening-state.ts';

/** A word of the text that speaks for a country. */
interface Cue extends Span {
  weight: number;
  /** ISO 3166-1 alpha-2 of a name. */
  countryCode: string | null;
  /** The official whose office speaks; its country may become known only while the text is read. */
  person: Draft | null;
}

function codeOf({ countryCode, person }: Cue): string | null {
  return person ? officeCountry(person) : countryCode;
}

/** How many cues before an office are weighed. */
const MAX_CUES = 40;
/** What a cue loses with each sentence, and once more with each paragraph, before the office. */
const DECAY = 0.7;
const OFFICIAL_WEIGHT = 0.5;
const PLACE_WEIGHT = 0.4;
/** What the country counts that the whole report is about, and where it was filed. */
const SHARE_WEIGHT = 0.6;
const LOCAL_WEIGHT = 2;
/** How much an official who is received speaks against being of the same country. */
const MET_WEIGHT = 2;
/** What the state counts in whose capital the sentence takes place. */
const LED_WEIGHT = 2;
/** What a state counts that opens the sentence before. */
const OPENING_WEIGHT = 1.5;

/**
 * Tells the countries that an office without one is likely held in, the likeliest first: where the
 * sentence takes place, whose capital opens the sentence before, then by what the sentences before
 * name, the nearer the more, and by what the whole report is about.
 */
export function likelyCountries(
  parts: TextParts,
  table: NameTable,
  people: readonly Draft[],
  home: HomeCountry,
): (span: Span) => Generator<string> {
  const { sentences } = parts;
  const opening = openingStateReader(parts, table);
  const cues = [...cuesOfNames(table), ...cuesOfPeople(people)].sort((a, b) => a.start - b.start);
  return function* likely(span) {
    const index = firstFrom(sentences, span.start + 1) - 1;
    const sentence = sentences[index];
    if (!sentence || isOfUnknown(table, span)) return;
    const place = placeLed(table, sentence, span);
    if (place && !place.isHost) yield place.code;
    const said = saidIn(table, sentence, span);
    if (said !== null) yield said;
    const state = opening(span);
    if (state?.isSeat) yield state.countryCode;
    const scores = new Map(home.shares);
    for (const [code, share] of scores) scores.set(code, share * SHARE_WEIGHT);
    const add = (code: string, score: number) => scores.set(code, (scores.get(code) ?? 0) + score);
    if (home.isLocal && home.code !== null) add(home.code, LOCAL_WEIGHT);
    if (state) add(state.countryCode, OPENING_WEIGHT);
    const meets = isMeeting(table, span);
    const end = firstFrom(cues, span.start);
    for (const cue of cues.slice(Math.max(0, end - MAX_CUES), end)) {
      const code = codeOf(cue);
      if (code === null) continue;
      const at = firstFrom(sentences, cue.start + 1) - 1;
      const paragraphs = sentence.paragraph - (sentences[at]?.paragraph ?? 0);
      const isMet = at === index && meets;
      add(code, isMet ? -MET_WEIGHT * cue.weight : cue.weight * DECAY ** (index - at + paragraphs));
    }
    const other = otherSide(table, sentence, span);
    if (other !== null) add(other, -MET_WEIGHT);
    const led = stateLed(table, sentence);
    if (led !== null && !place?.isHost) add(led, LED_WEIGHT);
    if (place?.isHost) scores.delete(place.code);
    yield* ranked(scores);
  };
}

/** The countries of positive scores, the highest first; none where the first two are alike. */
function ranked(scores: ReadonlyMap<string, number>): string[] {
  const ranking = [...scores].filter(([, score]) => score > 0).sort((a, b) => b[1] - a[1]);
  const [first, second] = ranking;
  const isTie = first && second && first[1] - second[1] < MARGIN;
  return isTie ? [] : ranking.map(([code]) => code);
}

/** How much likelier one country must be than the next. */
const MARGIN = 0.01;

function cuesOfNames(table: NameTable): Cue[] {
  return collect(table.names, (name) => {
    const weight = weightOf(table, name);
    if (weight === 0) return [];
    const { start, end, countryCode } = name;
    return [{ start, end, weight, person: null, countryCode }];
  });
}

function cuesOfPeople(people: readonly Draft[]): Cue[] {
  return people
    .filter(({ kind }) => kind === 'OFFICIAL')
    .flatMap((person) =>
      person.mentions
        .filter(({ form }) => form !== 'NOMINAL')
        .map(({ start, end }) => ({
          start,
          end,
          weight: OFFICIAL_WEIGHT,
          person,
          countryCode: null,
        })),
    );
}

/** How much the name of a country, of its people or of a place in it says for the country. */
function weightOf(table: NameTable, name: NameSpan): number {
  if (name.countryCode === null) return 0;
  if (name.kind === 'CAPITAL') return standsForState(table, name) ? 1 : PLACE_WEIGHT;
  if (name.kind === 'COUNTRY' && OTHER_SIDE.test(wordBefore(table, name))) return 0;
  if (name.kind === 'COUNTRY' || name.kind === 'DEMONYM' || name.kind === 'SEAT') return 1;
  return name.kind === 'CITY' || name.kind === 'REGION' ? PLACE_WEIGHT : 0;
}

/** 'Velm' in 'Velm's defence minister', where Velm is no country that is known */
function isOfUnknown(table: NameTable, span: Span): boolean {
  const first = firstFrom(table.tokens, span.start);
  const end = firstFrom(table.tokens, span.end);
  for (let i = first; i < end; i++) {
    const owner = isPossessive(table.tokens[i + 1]) ? table.endingAt(i) : undefined;
    if (owner && owner.countryCode === null && owner.kind !== 'ORGANIZATION') return true;
  }
  return false;
}

/** Whether a title opens behind a word of meeting somebody else: 'was received by Minister Orlo Venn'. */
function isMeeting(table: NameTable, { start }: Span): boolean {
  const first = firstFrom(table.tokens, start);
  return table.tokens
    .slice(Math.max(0, first - MEETING_TOKENS), first)
    .some(({ lower }) => MEETING.test(lower));
}

/** How far before a title the word of meeting may stand. */
const MEETING_TOKENS = 4;

const MEETING = /^(?:received|welcomed|greeted|met|meets|hosted|talks|spoke|phoned|telephoned)$/;

/** 'In Oslo, President Orlo Venn …' */
const PLACE_LEAD = /^(?:back |meanwhile )?in [^,.;:]{2,30}, (?:the )?$/i;

/**
 * Norway of 'In Oslo, President Orlo Venn thanked them.'; it is the host of a visitor in 'In Oslo,
 * President Orlo Venn met Norwegian envoys.'
 */
function placeLed(
  table: NameTable,
  { start, end }: Sentence,
  span: Span,
): { code: string; isHost: boolean } | null {
  const lead = { start, end: span.start };
  if (span.start - start > MAX_LEAD || !PLACE_LEAD.test(table.body.slice(start, span.start))) {
    return null;
  }
  const code = spansIn(table.names, lead).find(({ countryCode }) => countryCode)?.countryCode;
  if (!code) return null;
  const rest = { start: span.start, end: Math.min(end, span.start + MAX_REST) };
  const [host] = spansIn(table.names, rest).filter(({ countryCode }) => countryCode === code);
  return { code, isHost: host !== undefined && isMeeting(table, host) };
}

/** Norway of 'In Oslo, spokesman Orlo Venn said that President Mara Lind was ill.' */
function stateLed(table: NameTable, { start }: Sentence): string | null {
  const first = firstFrom(table.tokens, start);
  const name = table.lower(first) === 'in' ? table.startingAt(first + 1) : undefined;
  return name?.kind === 'CAPITAL' && table.lower(name.last + 1) === ',' ? name.countryCode : null;
}

/** Longest lead and longest rest of a sentence that are looked at, in UTF-16 units. */
const MAX_LEAD = 60;
const MAX_REST = 1_000;
