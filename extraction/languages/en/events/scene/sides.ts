import { countryByDemonym } from '../../../../../gazetteer/countries.ts';
import type { Reading } from '../../../../reading.ts';
import type { Span } from '../../../../types.ts';
import { nationalWordAt } from '../people/nationality.ts';
import { type Line, spanOfWords } from './line.ts';
import { isMovement } from './movements.ts';

/** Words that name a side: a country, an armed movement, or an organ or official of one. */
export interface SideMention extends Span {
  /** The key of the side's actor. */
  side: string;
  /** The key of the actor that the words name, which may be an official of the side. */
  actor: string;
  /** Whether the words name a person. */
  person: boolean;
  /** Whether the words say where, not who: 'in Turkey'. */
  locative: boolean;
}

/** The sides of a document. */
export interface Sides {
  /**
   * The country's actor, else that of its movement: 'Palestinian prisoners' go to Hamas. A side that
   * is no listed state has its key for a code.
   */
  ofCountry(countryCode: string | null): string | null;
  /** Whether a side is an armed movement. */
  isMovement(side: string): boolean;
  /** The mentions of sides in a line, sorted by start. */
  inLine(line: Line): readonly SideMention[];
  /** The mentions of sides in the line before one. */
  before(line: Line): readonly SideMention[];
}

const LOCATIVE =
  /(?:^|[\s(])(?:in|at|near|inside|across|into|outside|around|visited|visiting)\s+(?:the\s+)?$/i;

/** Finds the words that name sides, line by line. */
export function readSides(reading: Reading, lines: readonly Line[]): Sides {
  const { actors, document } = reading;
  const ofMovements = actors.filter((actor) => isMovement(actor, document.body));
  const own = new Set(reading.sides.map(({ actor }) => actor));
  const movements = new Set([
    ...ofMovements.map(({ key }) => key).filter((key) => !own.has(key)),
    ...reading.sides.filter(({ isMovement: armed }) => armed).map(({ actor }) => actor),
  ]);
  const standing = new Set([...movements, ...own]);
  const countries = new Map<string, string>();
  for (const { kind, countryCode, key } of reading.actors) {
    if (kind === 'COUNTRY' && countryCode !== null) countries.set(countryCode, key);
  }
  for (const actor of reading.actors) {
    const code = actor.countryCode;
    if (code === null || !movements.has(actor.key)) continue;
    if (!countries.has(code) || isOnlyDescribed(reading, code)) countries.set(code, actor.key);
  }
  const ofCountry = (code: string | null): string | null =>
    code === null ? null : (countries.get(code) ?? (own.has(code) ? code : null));
  const byLine = lines.map((line) => sideMentions(reading, line, ofCountry, standing));
  const isOfMovement = (side: string): boolean => movements.has(side);
  const at = (index: number): readonly SideMention[] => byLine[index] ?? [];
  return {
    ofCountry,
    isMovement: isOfMovement,
    inLine: ({ index }) => at(index),
    before: ({ index }) => at(index - 1),
  };
}

/** Whether a country only describes people, 'Orrinese prisoners', and never acts by its name. */
function isOnlyDescribed({ actors }: Reading, code: string): boolean {
  const country = actors.find((one) => one.kind === 'COUNTRY' && one.countryCode === code);
  return country?.mentions.every(({ text }) => countryByDemonym(text) !== undefined) ?? true;
}

function sideMentions(
  reading: Reading,
  line: Line,
  ofCountry: Sides['ofCountry'],
  standing: ReadonlySet<string>,
): SideMention[] {
  const { body } = reading.document;
  const found: SideMention[] = [];
  for (const { mention, actor } of reading.mentionsIn(line)) {
    if (mention.form === 'PRONOUN') continue;
    const person = actor.kind === 'OFFICIAL' || actor.kind === 'PERSON';
    const own = actor.kind === 'COUNTRY' || standing.has(actor.key);
    if (actor.kind === 'PERSON') continue;
    const side = own ? actor.key : ofCountry(actor.countryCode);
    add(found, body, mention, side, actor.key, person);
  }
  for (const place of reading.placesIn(line)) {
    if (place.kind === 'COUNTRY') add(found, body, place, ofCountry(place.countryCode));
  }
  for (let i = 0; i < line.words.length; i++) {
    const national = nationalWordAt(line.words, i);
    if (!national) continue;
    const span = spanOfWords(line, national.first, national.end);
    add(found, body, span, ofCountry(national.countryCode));
  }
  return withLists(
    body,
    found.sort((a, b) => a.start - b.start),
  );
}

/** Adds a mention of a side, where there is one and none of its words names a side already. */
function add(
  found: SideMention[],
  body: string,
  { start, end }: Span,
  side: string | null,
  actor = side,
  person = false,
): void {
  if (side === null || actor === null) return;
  if (found.some((other) => start < other.end && other.start < end)) return;
  const locative = LOCATIVE.test(body.slice(Math.max(0, start - 20), start));
  found.push({ start, end, side, actor, person, locative });
}

/** In 'in Varnia and Orrin' both say where. */
function withLists(body: string, mentions: readonly SideMention[]): SideMention[] {
  let last: SideMention | undefined;
  return mentions.map((mention) => {
    const joined =
      last?.locative &&
      /^\s*(?:,|,? and)\s+(?:in )?(?:the )?$/.test(body.slice(last.end, mention.start));
    last = joined ? { ...mention, locative: true } : mention;
    return last;
  });
}
