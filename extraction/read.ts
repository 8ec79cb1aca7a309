import type { Trace } from './explain/trace.ts';
import type { Found, Language } from './languages/language.ts';
import type { ActorMention, Reading, TextParts } from './reading.ts';
import { collect } from './text/collect.ts';
import { labelParagraphs } from './text/paragraph-kinds.ts';
import { splitParagraphs } from './text/paragraphs.ts';
import type { TextRules } from './text/rules.ts';
import { splitSentences } from './text/sentences.ts';
import { spansIn } from './text/span.ts';
import { tokenize } from './text/tokens.ts';
import type { ActorExtraction, Document, Span } from './types.ts';

/**
 * Cuts a document into its parts and reads actors, places and quotes by the rules of its language;
 * a trace is told why.
 */
export function read(document: Document, language: Language, trace?: Trace): Reading {
  const parts = { ...partsOf(document, language.text), trace };
  return readingOf(parts, language.find(parts));
}

/** Paragraphs, sentences and tokens of a document, by the rules of its language. */
export function partsOf(document: Document, rules: TextRules): TextParts {
  const spans = splitParagraphs(document.body);
  const paragraphs = labelParagraphs(document, spans, rules.paragraphs);
  const byParagraph = paragraphs.map((paragraph) =>
    tokenize(document.body, paragraph, rules.tokens),
  );
  return {
    document,
    paragraphs,
    tokens: collect(byParagraph, (tokens) => tokens),
    sentences: collect(byParagraph, (tokens, i) =>
      paragraphs[i]!.kind === 'TEXT'
        ? splitSentences(tokens, i, rules.sentences)
        : [{ paragraph: i, ...spanOf(paragraphs[i]!) }],
    ),
  };
}

function readingOf(parts: TextParts, { actors, places, sides, quotes }: Found): Reading {
  const index = mentionIndex(actors);
  const mentionsIn = (span: Span) =>
    spansIn(index, span).map(({ mention, actor }): ActorMention => ({ mention, actor }));
  return {
    actors,
    places,
    sides,
    quotes,
    mentionsIn,
    placesIn: (span) => spansIn(places, span),
    tokensIn: (span) => spansIn(parts.tokens, span),
    ...parts,
  };
}

function mentionIndex(actors: readonly ActorExtraction[]) {
  return actors
    .flatMap((actor) => actor.mentions.map((mention) => ({ mention, actor, ...spanOf(mention) })))
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}
