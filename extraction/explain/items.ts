import type { WithPlaces } from '../extraction-of.ts';
import type { Span } from '../types.ts';

/** One thing that was read, where it stands in the explanation and where in the body. */
export interface Item {
  path: string;
  item: object;
  span: Span;
}

/** Everything that was read: actors, positions, quotes, events with date and counts, and places. */
export function itemsOf({ extraction, places }: WithPlaces): Item[] {
  const { actors, quotes, events } = extraction;
  return [
    ...actors.flatMap((actor, i) => [
      { path: `extraction.actors[${i}]`, item: actor, span: actor.mentions[0]! },
      ...actor.positions.map((position, k) => ({
        path: `extraction.actors[${i}].positions[${k}]`,
        item: position,
        span: position.span,
      })),
    ]),
    ...quotes.map((quote, i) => ({
      path: `extraction.quotes[${i}]`,
      item: quote,
      span: quote.span,
    })),
    ...events.flatMap((event, i) => [
      { path: `extraction.events[${i}]`, item: event, span: event.evidence[0]! },
      ...(event.date
        ? [{ path: `extraction.events[${i}].date`, item: event.date, span: event.evidence[0]! }]
        : []),
      ...event.counts.map((count, k) => ({
        path: `extraction.events[${i}].counts[${k}]`,
        item: count,
        span: count.span,
      })),
    ]),
    ...places.map((place, i) => ({ path: `places[${i}]`, item: place, span: place })),
  ];
}
