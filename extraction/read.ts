import type { Found, Language } from './languages/language.ts';
import type { ActorMention, Paragraph, Reading, TextParts } from './reading.ts';
import { labelParagraphs } from './text/paragraph-kinds.ts';
import { splitParagraphs } from './text/paragraphs.ts';
import { splitSentences } from './text/sentences.ts';
import { spansIn } from './text/span.ts';
import { type Token, tokenize } from './text/tokens.ts';
import type { ActorExtraction, Document, Span } from './types.ts';

/** Cuts a document into its parts and reads actors, places and quotes by the rules of its language. */
export function read(document: Document, language: Language): Reading {
  const parts = partsOf(document);
  return readingOf(parts, language.find(parts));
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

function readingOf(parts: TextParts, { actors, places, quotes }: Found): Reading {
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
