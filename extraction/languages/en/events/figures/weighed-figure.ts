import type { Quantity } from '../numbers/quantities.ts';
import type { PeopleGroup } from '../people/people-groups.ts';

/** Words that may count people who are handed over: a number, or one person without a number. */
export interface Candidate {
  quantity: Quantity;
  /** The people counted, where the words name them. */
  group: PeopleGroup | null;
  /** Whether it is one person without a number: 'a captured airman'. */
  single: boolean;
}

/** A figure with the probability of what is asked of it. */
export interface WeighedFigure extends Candidate {
  /** Whether the rules take it for a count, by the words around it. */
  countable: boolean;
  /** Whether a word of exchange has the people counted as its object. */
  owned: boolean;
  /** That it counts people or bodies handed over in an exchange. */
  count: number;
}
