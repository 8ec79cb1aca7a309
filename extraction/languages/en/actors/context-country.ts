import type { PositionMention, Span } from '../../../types.ts';
import { type Draft, officeCountry } from './draft.ts';
import { isOfMovement, isSingular, isStateOffice } from './state-office.ts';

/** What the words around a position tell of its country, by ISO 3166-1 alpha-2 codes. */
export interface Context {
  /** Whether it is one of a movement without a country. */
  isStateless(span: Span): boolean;
  /** The country of the owner that the position's words point to, if any: 'his deputy'. */
  owner(position: PositionMention): string | null | undefined;
  /** The country of the body that it is held in. */
  body(position: PositionMention): string | null;
  /** The country whose side the sentence lists somebody for. */
  side(person: Draft): string | null;
  /** The countries that the words before make likely, the likeliest first. */
  likely(span: Span): Iterable<string>;
}

interface Office {
  person: Draft;
  position: PositionMention;
}

/**
 * Gives the offices without a country one, by the first of: another office of the same person, the
 * side that the person sits for, the owner of the office, and what the words before make likely. No
 * two people are president of one country.
 * 'Norwegian officials met on Monday. President Orlo Venn thanked them.'
 */
export function fillCountries(people: readonly Draft[], context: Context): void {
  const offices = people
    .flatMap((person) => person.positions.map((position): Office => ({ person, position })))
    .filter(({ person }) => person.kind === 'OFFICIAL')
    .sort((a, b) => a.position.span.start - b.position.span.start);
  const held = new Map<string, Draft>();
  for (const { person, position } of offices) {
    if (context.isStateless(position.span) || isOfMovement(position)) position.countryCode = null;
    hold(held, person, position);
  }
  for (const { person, position } of offices) {
    if (position.countryCode !== null || isOfOthers(position)) continue;
    if (context.isStateless(position.span)) continue;
    const owner = context.owner(position);
    position.countryCode =
      officeCountry(person) ?? context.side(person) ?? context.body(position) ?? owner ?? null;
    if (position.countryCode === null && owner === undefined && isStateOffice(position)) {
      position.countryCode = likeliest({ person, position }, context, held);
    }
    hold(held, person, position);
  }
  for (const person of people) {
    if (person.kind === 'OFFICIAL')
      person.countryCode ??=
        officeCountry(person) ?? context.side(person) ?? countryActedFor(person, context);
  }
}

/** The country of 'Orlo Venn, who speaks for the government' */
function countryActedFor({ actsFor, positions }: Draft, context: Context): string | null {
  if (actsFor === null || positions.length > 0 || context.isStateless(actsFor)) return null;
  const office = { title: '', organization: null, countryCode: null, former: false, span: actsFor };
  const [likely] = context.likely(actsFor);
  return context.body(office) ?? likely ?? null;
}

/** Whether a body of several countries or of none holds the office. */
function isOfOthers(position: PositionMention): boolean {
  return position.organization !== null && !isStateOffice(position);
}

function likeliest(
  { person, position }: Office,
  context: Context,
  held: ReadonlyMap<string, Draft>,
): string | null {
  for (const code of context.likely(position.span)) {
    const holder = held.get(officeKey({ ...position, countryCode: code }));
    if (!holder || holder === person || !isSingular(position)) return code;
  }
  return null;
}

function hold(held: Map<string, Draft>, person: Draft, position: PositionMention): void {
  if (position.countryCode !== null && !position.former) held.set(officeKey(position), person);
}

function officeKey({ title, countryCode }: PositionMention): string {
  return `${countryCode}:${title.toLowerCase()}`;
}
