import type { Span } from '../../extraction/index.ts';
import { DataFault } from '../data/data-fault.ts';
import { shown } from '../scoring/words.ts';
import type { Annotation } from './annotation.ts';
import { locate } from './locate.ts';
import { withSpareWords } from './spare-words.ts';

type GoldQuote = Annotation['quotes'][number] & { span: Span };

/** An annotated dispatch with its body; every quote knows where it stands there. */
export interface Dispatch extends Pick<Annotation, 'publishedAt' | 'officials' | 'events'> {
  id: string;
  body: string;
  quotes: GoldQuote[];
}

/** Finds the annotated words in the body. Throws a DataFault that names all that are not there. */
export function dispatchOf(id: string, body: string, annotation: Annotation): Dispatch {
  const { publishedAt, officials, quotes, events } = annotation;
  const located = quotes.map((quote) => ({
    ...quote,
    span: locate(body, quote.text, quote.occurrence),
  }));
  const faults = [
    ...located.flatMap(({ span, text, occurrence }) =>
      span ? [] : [`expected ${shown(text)} to stand ${occurrence} times in the text`],
    ),
    ...evidenceOf(annotation)
      .filter((words) => body.split(words).length !== 2)
      .map((words) => `expected ${shown(words)} to stand once in the text`),
    ...wordsOf(annotation)
      .filter((words) => !body.toLowerCase().includes(words.toLowerCase()))
      .map((words) => `expected ${shown(words)} in the text`),
  ];
  if (faults.length > 0) throw new DataFault(id, faults);
  const found = located.flatMap((quote) => (quote.span ? [{ ...quote, span: quote.span }] : []));
  return { id, body, publishedAt, officials, events, quotes: found };
}

/** Names, offices and speakers, without the brackets around words to spare; a party may be a code. */
function wordsOf({ officials, quotes }: Annotation): string[] {
  const offices = officials.flatMap(({ name, positions }) => [
    name,
    ...positions.map(withSpareWords),
  ]);
  const speakers = quotes.flatMap(({ speaker }) =>
    speaker === null ? [] : withSpareWords(speaker),
  );
  return [...offices, ...speakers];
}

function evidenceOf({ events }: Annotation): string[] {
  return events.flatMap(({ evidence = [], counts }) => [
    ...evidence,
    ...counts.flatMap(({ words = [] }) => words),
  ]);
}
