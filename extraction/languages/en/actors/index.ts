import type { Trace } from '../../../explain/trace.ts';
import type { OwnSide, Place, TextParts } from '../../../reading.ts';
import { collect } from '../../../text/collect.ts';
import { overlapTest } from '../../../text/span.ts';
import type { ActorExtraction, Span } from '../../../types.ts';
import { findHeadlineStates } from '../names/headline-names.ts';
import { findNames } from '../names/index.ts';
import { NameTable } from '../names/name-table.ts';
import { bodyCountryReader } from './body-country.ts';
import { readCommonNouns } from './common-nouns.ts';
import { fillCountries } from './context-country.ts';
import { fillCounterparts } from './counterparts.ts';
import { CountryReader } from './countries.ts';
import { Delegates } from './delegates.ts';
import type { Draft, Source } from './draft.ts';
import { filedFrom } from './filed-from.ts';
import { readGroupPronouns } from './group-pronouns.ts';
import { readHeadline } from './headline.ts';
import { homeCountry } from './home-country.ts';
import { likelyCountries } from './likely-countries.ts';
import { officeOwnerReader } from './office-owner.ts';
import { readOrganizations } from './organizations.ts';
import { fillOwners } from './owners.ts';
import { readPeople } from './persons.ts';
import { readPlaces } from './places.ts';
import { readPronouns } from './pronouns.ts';
import { SentenceSubjects } from './sentence-subjects.ts';
import { StateBodies } from './state-bodies.ts';
import { readStateNouns } from './state-nouns.ts';
import { statelessTest } from './stateless.ts';

/** Who acts in a text, where it happens, and every phrase that may be the source of a statement. */
export interface Actors {
  actors: ActorExtraction[];
  places: Place[];
  sides: OwnSide[];
  /** Sorted by start. */
  sources: PhraseSource[];
}

/** A noun phrase that may be the source of a statement, with the key of the actor it names. */
export interface PhraseSource extends Span {
  head: Span;
  /** An actor's key; null for unnamed people. */
  actor: string | null;
}

/** Reads the actors of a text; `quoted` are the stretches inside quotation marks, sorted. */
export function readActors(parts: TextParts, quoted: readonly Span[]): Actors {
  const { trace } = parts;
  const { body } = parts.document;
  const table = new NameTable(body, parts.tokens, findNames(parts));
  const headline = new NameTable(body, parts.tokens, findHeadlineStates(parts, table.names));
  const home = homeCountry(headline, table, filedFrom(parts));
  const isQuoted = overlapTest(quoted);

  const people = readPeople(table, trace);
  const organizations = readOrganizations(table, trace);
  const ofOthers = [...people.sources, ...organizations.sources];
  const bodies = new StateBodies(table, organizations.drafts, home.code, trace);
  const heads = people.sources.map(({ head }) => head);
  const newBodies = bodies.read(overlapTest([...heads, ...organizations.sources]));
  const countries = new CountryReader(trace);
  const around = {
    inTitle: titleTest(people.sources),
    isTaken: overlapTest(people.sources),
    inBody: overlapTest(bodies.sources),
  };
  for (const each of [headline, table]) countries.read(each, around);
  const states = readStateNouns(table, countries, home.code, overlapTest(ofOthers));

  const drafts = [...people.drafts, ...organizations.drafts, ...newBodies, ...countries.drafts()];
  const ofGroups = [...organizations.sources, ...bodies.sources, ...countries.sources, ...states];
  ofGroups.sort(byStart);
  const groups = new SentenceSubjects(parts.sentences, ofGroups);
  const named = [...people.sources, ...ofGroups].sort(byStart);
  const nouns = readCommonNouns(table, drafts, overlapTest(named), isQuoted);
  const known = [...named, ...nouns].sort(byStart);
  const pronouns = [
    ...readPronouns(table, parts.sentences, known, isQuoted),
    ...readGroupPronouns(table, groups, isQuoted),
  ];
  fillCounterparts(people.drafts, parts.sentences);
  fillOwners(people.drafts, table, groups);
  const delegates = new Delegates(table, parts.sentences, trace);
  delegates.promote(people.drafts);
  fillCountries(people.drafts, {
    side: (person) => delegates.countryOf(person),
    body: bodyCountryReader([...organizations.drafts, ...newBodies], table),
    isStateless: statelessTest(table, parts.sentences),
    owner: officeOwnerReader(people.drafts, table, parts.sentences),
    likely: likelyCountries(parts, table, people.drafts, home),
  });
  readHeadline(body, parts.paragraphs, parts.tokens, [...people.drafts, ...organizations.drafts]);
  const places = readPlaces(table, overlapTest(heads), trace);
  return finish(drafts, places, [...known, ...pronouns].sort(byStart), trace);
}

/** Whether a span lies in the title of an official: 'Norwegian' in 'Norwegian minister Orlo Venn'. */
function titleTest(people: readonly Source[]): (span: Span) => boolean {
  const officials = people.filter(({ actor }) => actor?.kind === 'OFFICIAL');
  const inTitle = overlapTest(officials);
  const inName = overlapTest(officials.map(({ head }) => head));
  return (span) => inTitle(span) && !inName(span);
}

function finish(
  drafts: Draft[],
  places: Place[],
  sources: readonly Source[],
  trace: Trace | undefined,
): Actors {
  for (const draft of drafts) draft.mentions.sort(byStart);
  const found = drafts.filter((draft) => draft.mentions.length > 0);
  found.sort((a, b) => byStart(a.mentions[0]!, b.mentions[0]!));
  const keys = new Map(found.map((draft, i) => [draft, `actor-${i + 1}`]));
  return {
    actors: found.map((draft) => {
      const actor = actorOf(draft, keys.get(draft)!);
      trace?.carry(draft, actor);
      return actor;
    }),
    places,
    sides: collect(found, (draft) => ownSides(draft, keys.get(draft)!)),
    sources: sources.map(({ actor, ...source }) => ({
      actor: (actor && keys.get(actor)) ?? null,
      ...source,
    })),
  };
}

function ownSides({ own }: Draft, actor: string): OwnSide[] {
  if (own === null) return [];
  const { kind, names, adjectives } = own;
  return [
    { actor, isMovement: kind === 'MOVEMENT', names: [...names], adjectives: [...adjectives] },
  ];
}

function actorOf(
  { kind, name, countryCode, mentions, positions }: Draft,
  key: string,
): ActorExtraction {
  const spans = new Set<number>();
  const distinct = positions.filter(({ span }) => !spans.has(span.start) && spans.add(span.start));
  return { key, kind, name, countryCode, mentions, positions: distinct };
}

function byStart(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}
