import type { Explanation, Reason, Span } from '../../../extraction/index.ts';
import {
  countText,
  dateText,
  eventText,
  type Namer,
  named,
  positionText,
  quoted,
  quoteText,
} from './descriptions.ts';

/** What kind of item a mark stands for: an actor, an office, a quote, an event or a place. */
export type MarkKind = 'a' | 'o' | 'q' | 'e' | 'p';

/** A stretch of the body that belongs to an item. */
export interface Mark extends Span {
  kind: MarkKind;
  /** 'q3' for the third quote, 'e1.date' for the day of the first event. */
  label: string;
}

/** An item of an explanation with what is shown of it. */
export interface MarkedItem {
  kind: MarkKind;
  label: string;
  /** What it is, and why it was read. */
  legend: string;
  /** At least one, sorted by start. */
  marks: Mark[];
}

/** Every item with the stretches of the body that are marked for it. */
export function markedItems(explanation: Explanation): MarkedItem[] {
  const { extraction, places } = explanation;
  const { actors, quotes, events, document } = extraction;
  const labels = new Map(actors.map(({ key }, i) => [key, `a${i + 1}`]));
  const labelOf: Namer = (key) => (key === null ? undefined : labels.get(key)) ?? 'nobody named';
  const itemOf = itemMaker(explanation);
  const offices = actors.flatMap(({ positions }, i) =>
    positions.map((position, k) => ({ position, path: `actors[${i}].positions[${k}]` })),
  );
  return [
    ...actors.map((actor, i) => itemOf(`a${i + 1}`, `actors[${i}]`, named(actor), actor.mentions)),
    ...offices.map(({ position, path }, i) =>
      itemOf(`o${i + 1}`, path, positionText(position), [position.span]),
    ),
    ...quotes.map((quote, i) => {
      const text = quoteText(quote, document.body, labelOf);
      return itemOf(`q${i + 1}`, `quotes[${i}]`, text, [quote.span]);
    }),
    ...events.flatMap((event, i) => [
      itemOf(`e${i + 1}`, `events[${i}]`, eventText(event)),
      ...(event.date ? [itemOf(`e${i + 1}.date`, `events[${i}].date`, dateText(event.date))] : []),
      ...event.counts.map((count, k) => {
        const [label, path] = [`e${i + 1}.count${k + 1}`, `events[${i}].counts[${k}]`];
        return itemOf(label, path, countText(count, labelOf), [count.span]);
      }),
    ]),
    ...places.map((place, i) => itemOf(`p${i + 1}`, `places[${i}]`, named(place), [place])),
  ];
}

/** Makes an item; without spans of its own the words of its reasons are marked. */
function itemMaker({ extraction: { document }, reasons }: Explanation) {
  const byItem = new Map<string, Reason[]>();
  for (const reason of reasons) {
    const known = byItem.get(reason.item);
    if (known) known.push(reason);
    else byItem.set(reason.item, [reason]);
  }
  return (label: string, path: string, about: string, spans?: readonly Span[]): MarkedItem => {
    const grounds = byItem.get(path) ?? byItem.get(`extraction.${path}`) ?? [];
    const kind = label[0] as MarkKind;
    const marks = distinct(spans ?? grounds.map(({ span }) => span));
    const why = grounds.map((reason) => reasonText(document.body, reason, marks[0]!));
    return {
      kind,
      label,
      legend: [about, ...why].join(' · '),
      marks: marks.map((span) => ({ kind, label, ...span })),
    };
  };
}

function distinct(spans: readonly Span[]): Span[] {
  const byPlace = new Map(spans.map(({ start, end }) => [`${start} ${end}`, { start, end }]));
  return [...byPlace.values()].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** 'a title before the name "Minister"', 'the models find it reported "said", model 0.97' */
function reasonText(body: string, { rule, span, score }: Reason, own: Span): string {
  const isOwn = span.start === own.start && span.end === own.end;
  const words = isOwn ? '' : ` ${quoted(body, span)}`;
  return `${rule}${words}${score === null ? '' : `, model ${score.toFixed(2)}`}`;
}
