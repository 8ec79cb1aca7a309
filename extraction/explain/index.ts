import { extractionOf } from '../extraction-of.ts';
import type { Place } from '../reading.ts';
import type { Document, Extraction, Span } from '../types.ts';
import { itemsOf } from './items.ts';
import { Trace } from './trace.ts';

/** Why an item was read: a rule in words with the words that it went by, or a model's score. */
export interface Reason {
  /** Where the item stands in the explanation: 'extraction.quotes[2]', 'places[0]'. */
  item: string;
  rule: string;
  /** The words of the body that the rule went by. */
  span: Span;
  /** What a model gave, 0 to 1; null where a rule decided. */
  score: number | null;
}

/** An extraction, the places that were read on the way, and why each item was read. */
export interface Explanation {
  /** The same as `extract` gives. */
  extraction: Extraction;
  places: Place[];
  /** In the order of the items: actors, their positions, quotes, events with theirs, places. */
  reasons: Reason[];
}

/** Reads one document and tells why; as pure as `extract`. */
export function explain(document: Document): Explanation {
  const trace = new Trace();
  const read = extractionOf(document, trace);
  const reasons = itemsOf(read).flatMap(({ path, item, span: own }) =>
    trace.groundsOf(item).map(({ rule, span, score }) => ({
      item: path,
      rule,
      span: span ?? { start: own.start, end: own.end },
      score,
    })),
  );
  return { ...read, reasons };
}
