import type { Span } from '../../../../types.ts';
import type { DateMention } from '../dates/index.ts';
import type { WeighedFigure } from '../figures/weighed-figure.ts';
import type { Quantity } from '../numbers/quantities.ts';
import type { PeopleGroup } from '../people/people-groups.ts';
import type { Word } from '../text/words.ts';
import type { Trigger } from '../triggers/trigger.ts';

/** One sentence, prepared for reading events. */
export interface Line extends Span {
  /** Counted from 0 over the document. */
  index: number;
  paragraph: number;
  headline: boolean;
  /** Whether it is reported or quoted speech. */
  spoken: boolean;
  words: Word[];
  /** For each word the number of its clause. */
  clauses: number[];
  /** For each word the number of its stretch between commas. */
  stretches: number[];
  quantities: Quantity[];
  groups: PeopleGroup[];
  /** Spans count into the document's body. */
  dates: DateMention[];
  triggers: Trigger[];
  /** What may count people who are handed over, with how likely it does. */
  figures: WeighedFigure[];
  /** The last day that the sentences before name, as YYYY-MM-DD. */
  dayBefore: string | null;
}

/** The part of the body that some words of a line cover. */
export function spanOfWords(line: Line, first: number, end: number): Span {
  return { start: line.words[first]!.start, end: line.words[end - 1]!.end };
}

/** The index of the word at or after an offset of the body. */
export function wordAt(line: Line, offset: number): number {
  const { words } = line;
  let low = 0;
  let high = words.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]!.end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
