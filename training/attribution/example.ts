import type { PolnearArticle } from '../../evaluation/index.ts';
import { readDocument } from '../../extraction/index.ts';
import { readActors } from '../../extraction/languages/en/actors/index.ts';
import { signsOf } from '../../extraction/languages/en/attribution/signs.ts';
import { readWords, type Words } from '../../extraction/languages/en/attribution/words.ts';
import { english } from '../../extraction/languages/en/index.ts';
import { readPieces } from '../../extraction/languages/en/quotes/index.ts';
import type { WeightTable } from '../../extraction/learning/weight-table.ts';
import { partsOf } from '../../extraction/read.ts';
import { firstFrom } from '../../extraction/text/span.ts';
import type { Token } from '../../extraction/text/tokens.ts';
import type { Span } from '../../extraction/types.ts';

/** An annotated attribution in token indexes. */
export interface Annotated {
  /** All tokens of the cue. */
  cue: number[];
  content: ReadonlySet<number>;
  source: ReadonlySet<number>;
}

/** An annotated article as the models read it. */
export interface Example {
  tokens: readonly Token[];
  words: Words;
  signs: Uint8Array;
  annotated: Annotated[];
}

/** Reads an article with the rules that the models stand on. */
export function exampleOf(article: PolnearArticle, speech: WeightTable): Example {
  const document = readDocument({ text: article.text, publishedAt: article.date });
  const parts = partsOf(document, english.text);
  const pieces = readPieces(parts);
  const { sources } = readActors(parts, pieces);
  const { tokens } = parts;
  return {
    tokens,
    words: readWords(parts, pieces, sources, speech),
    signs: signsOf(tokens),
    annotated: article.attributions
      .filter(({ cue, content }) => cue.length > 0 && content.length > 0)
      .map(({ cue, content, source }) => ({
        cue: tokensIn(tokens, cue),
        content: new Set(tokensIn(tokens, content)),
        source: new Set(tokensIn(tokens, source)),
      }))
      .filter(({ cue }) => cue.length > 0),
  };
}

function tokensIn(tokens: readonly Token[], spans: readonly Span[]): number[] {
  return spans.flatMap(({ start, end }) => {
    const found: number[] = [];
    for (let i = firstFrom(tokens, start); i < tokens.length && tokens[i]!.start < end; i++) {
      found.push(i);
    }
    return found;
  });
}
