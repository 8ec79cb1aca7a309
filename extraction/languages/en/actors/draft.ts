import type { SideKind } from '../../../../gazetteer/institutions.ts';
import type { ActorKind, Mention, MentionForm, PositionMention, Span } from '../../../types.ts';

/** Whether somebody is spoken of as 'he' or as 'she'. */
export type Gender = 'M' | 'F';

/** The words for a side that is no listed state, and what kind of side it is. */
export interface OwnWords {
  kind: SideKind;
  names: Set<string>;
  adjectives: Set<string>;
}

/** An actor while its mentions are being gathered. */
export interface Draft {
  kind: ActorKind;
  name: string;
  countryCode: string | null;
  mentions: Mention[];
  positions: PositionMention[];
  /** Head nouns of the positions: 'minister'. */
  roles: string[];
  /** The words that tell which public body somebody without an office acts for. */
  actsFor: Span | null;
  gender: Gender | null;
  /** What the form of the given name suggests, where nothing tells. */
  likelyGender: Gender | null;
  /** Null for all but sides that are no listed state. */
  own: OwnWords | null;
}

/** A noun phrase that may be the source of a statement. */
export interface Source extends Span {
  /** The words that name it: 'Venn' in 'Foreign Minister Orlo Venn, 51,' is 'Orlo Venn'. */
  head: Span;
  /** Null for unnamed people: 'a senior official'. */
  actor: Draft | null;
}

/** A new actor without mentions. */
export function draftOf(kind: ActorKind, name: string, countryCode: string | null = null): Draft {
  const known = { mentions: [], positions: [], roles: [], actsFor: null, own: null };
  return { kind, name, countryCode, ...known, gender: null, likelyGender: null };
}

/** Adds one mention of an actor. */
export function addMention(draft: Draft, body: string, span: Span, form: MentionForm): void {
  const { start, end } = span;
  draft.mentions.push({ start, end, text: body.slice(start, end), form });
}

/** The first country that a person's offices are held in, as an ISO 3166-1 alpha-2 code. */
export function officeCountry({ positions }: Draft): string | null {
  return positions.find(({ countryCode }) => countryCode !== null)?.countryCode ?? null;
}
