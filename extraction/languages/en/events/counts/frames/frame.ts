import type { Quantity } from '../../numbers/quantities.ts';
import type { PeopleGroup } from '../../people/people-groups.ts';
import { wordSet } from '../../text/phrases.ts';
import type { Word } from '../../text/words.ts';

/**
 * How words without a verb of exchange give a figure for one. STATED: 'Orrin put the number at 40';
 * TOTAL: 'which makes 339 in all'; GOT: 'Orrin got 45'; GONE: '45 went the other way'; FORMULA:
 * '5 for 1', '90 a side'; ASKED: 'Orrin wants 40'.
 */
export type FrameKind = 'STATED' | 'TOTAL' | 'GOT' | 'GONE' | 'FORMULA' | 'ASKED';

/** A sentence's words with the quantities and the people among them. */
export interface FigureWords {
  words: readonly Word[];
  quantities: readonly Quantity[];
  groups: readonly PeopleGroup[];
}

/** A quantity with the noun that it counts, if one is there. */
export interface Figure {
  quantity: Quantity;
  group: PeopleGroup | null;
  /** The words from the quantity up to but without `end`, the noun included. */
  end: number;
}

/** The figure that a quantity gives with the people it counts. */
export function figureOf({ groups }: FigureWords, quantity: Quantity): Figure {
  const group = groups.find((one) => one.quantity === quantity) ?? null;
  return { quantity, group, end: group?.end ?? quantity.end };
}

/** Whether no noun follows that a number would count: 'got 45, Varnia 39', '45 went home'. */
export function standsAlone(words: readonly Word[], end: number): boolean {
  const next = words[end];
  return !next || next.kind === 'MARK' || NO_NOUN.has(next.lower) || next.joined;
}

/** Whether a figure has no noun to it. */
export function isAlone({ words }: FigureWords, { quantity, group }: Figure): boolean {
  return group === null && standsAlone(words, quantity.end);
}

const NO_NOUN = wordSet(
  'and or but in from to on at by of for against with while as per a an the each apiece back home ' +
    'more others who whom which altogether overall together all instead too also only besides his ' +
    'her its their last this next yesterday today tomorrow went go goes gone cross crossed come ' +
    'comes came follow followed return returned arrived left walked were was are is be been had ' +
    'have has will would could may might should had received got under during after before when ' +
    'so than then earlier later separately apiece either',
);

/** The words before a place, nearest last, back to a full stop or a quotation mark. */
export function wordsBefore(
  { words }: FigureWords,
  at: number,
  most: number,
): { lower: string; at: number }[] {
  const found: { lower: string; at: number }[] = [];
  for (let i = at - 1; i >= Math.max(0, at - most); i--) {
    if (/^[;“”"()]$/.test(words[i]!.text)) break;
    found.unshift({ lower: words[i]!.lower, at: i });
  }
  return found;
}
