import { readActors } from './actors/index.ts';
import { readPieces, readQuotes } from './quotes/index.ts';
import type { ActorMention, Paragraph, Place, Reading, TextParts } from './reading.ts';
import { labelParagraphs } from './text/paragraph-kinds.ts';
import { splitParagraphs } from './text/paragraphs.ts';
import { splitSentences } from './text/sentences.ts';
import { spansIn } from './text/span.ts';
import { type Token, tokenize } from './text/tokens.ts';
import type { ActorExtraction, Document, QuoteExtraction, Span } from './types.ts';

/** Cuts a document into its parts and reads actors, places and quotes. */
export function read(document: Document): Reading {
  const parts = partsOf(document);
  if (!document.language.startsWith('en')) return readingOf(parts, [], [], []);
  const pieces = readPieces(parts);
  const { actors, places, sources } = readActors(parts, pieces);
  return readingOf(parts, actors, places, readQuotes(parts, pieces, sources));
}

/** Paragraphs, sentences and tokens of a document. */
export function partsOf(document: Document): TextParts {
  const paragraphs = labelParagraphs(document, splitParagraphs(document.body));
  const byParagraph = paragraphs.map((paragraph) => tokenize(document.body, paragraph));
  return {
    document,
    paragraphs,
    tokens: byParagraph.flat(),
    sentences: byParagraph.flatMap((tokens, i) => sentencesOf(paragraphs[i]!, tokens, i)),
  };
}

function sentencesOf(paragraph: Paragraph, tokens: readonly Token[], index: number) {
  if (paragraph.kind === 'TEXT') return splitSentences(tokens, index);
  return [{ start: paragraph.start, end: paragraph.end, paragraph: index }];
}

function readingOf(
  parts: TextParts,
  actors: ActorExtraction[],
  places: Place[],
  quotes: QuoteExtraction[],
): Reading {
  const index = mentionIndex(actors);
  const mentionsIn = (span: Span) =>
    spansIn(index, span).map(({ mention, actor }): ActorMention => ({ mention, actor }));
  return {
    ...parts,
    actors,
    places,
    quotes,
    mentionsIn,
    placesIn: (span) => spansIn(places, span),
    tokensIn: (span) => spansIn(parts.tokens, span),
  };
}

function mentionIndex(actors: readonly ActorExtraction[]) {
  return actors
    .flatMap((actor) => actor.mentions.map((mention) => ({ ...spanOf(mention), mention, actor })))
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}
