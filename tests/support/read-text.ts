import { type Extraction, extract, readDocument, type Span } from '../../extraction/index.ts';

/** An extraction of a plain text, with ways to say in words what was found. */
export interface ReadText extends Extraction {
  /** The words of a span. */
  words(span: Span | null): string | null;
  /** The name of the actor of a key. */
  nameOf(key: string | null): string | null;
  /** Each actor of a kind by name, in the order of the text. */
  names(...kinds: Extraction['actors'][number]['kind'][]): string[];
}

/** Reads a text the way a caller does. */
export function readText(text: string): ReadText {
  const extraction = extract(readDocument({ text }));
  const { actors } = extraction;
  return {
    ...extraction,
    words: (span) => span && text.slice(span.start, span.end),
    nameOf: (key) => actors.find((actor) => actor.key === key)?.name ?? null,
    names: (...kinds) => actors.filter(({ kind }) => kinds.includes(kind)).map(({ name }) => name),
  };
}
