import type { Trace } from '../../../explain/trace.ts';
import type { Sentence } from '../../../text/sentences.ts';
import { firstFrom } from '../../../text/span.ts';
import type { NameTable } from '../names/name-table.ts';
import { Delegations } from './delegation.ts';
import type { Draft } from './draft.ts';
import type { Side } from './represented.ts';

/** How many mentions of a person are looked at. */
const MAX_MENTIONS = 8;

/** Words of an article in which a team may be one of delegates. */
const TALKS = /\b(?:delegations?|negotiat\w{2,9}|talks)\b/;

/** Those whom a text lists for a side at a table. */
export class Delegates {
  private readonly delegations: Delegations;
  private readonly sides = new Map<Draft, Side | null>();

  constructor(
    private readonly table: NameTable,
    sentences: readonly Sentence[],
    private readonly trace?: Trace,
  ) {
    this.delegations = new Delegations(table, sentences);
  }

  /** Makes officials of those who sit in a delegation and have no other role. */
  promote(people: readonly Draft[]): void {
    const hasTalks = TALKS.test(this.table.body);
    for (const person of people) {
      if (person.kind !== 'PERSON' || person.roles.length > 0) continue;
      const side = this.sideOf(person);
      if (!side || !(side.isDelegation || hasTalks)) continue;
      person.kind = 'OFFICIAL';
      this.trace?.because(person, 'is listed for a side at the table');
    }
  }

  /** The country of the side that a person sits for, as an ISO 3166-1 alpha-2 code. */
  countryOf(person: Draft): string | null {
    return this.sideOf(person)?.countryCode ?? null;
  }

  private sideOf(person: Draft): Side | null {
    const known = this.sides.get(person);
    if (known !== undefined) return known;
    const side = this.findSide(person);
    this.sides.set(person, side);
    return side;
  }

  private findSide({ mentions }: Draft): Side | null {
    const names = mentions.filter(({ form }) => form === 'NAME').slice(0, MAX_MENTIONS);
    for (const { start } of names) {
      const name = this.table.startingAt(firstFrom(this.table.tokens, start));
      const side = name && this.delegations.sideOf(name);
      if (side) return side;
    }
    return null;
  }
}
