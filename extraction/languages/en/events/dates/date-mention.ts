import type { FuzzyDate, Span } from '../../../../types.ts';

/** A time expression where it stands. */
export interface DateMention extends Span {
  date: FuzzyDate;
}

/** What a reader of time expressions is given: one sentence and what its words count from. */
export interface DateContext {
  text: string;
  /** The day of publication as YYYY-MM-DD; without it relative words say nothing. */
  reference: string | null;
  /** Whether the words at this index speak of what is still to come. */
  isFuture(index: number): boolean;
}

/** Finds time expressions of one shape; offsets count from the start of the context's text. */
export type DateReader = (context: DateContext) => DateMention[];
