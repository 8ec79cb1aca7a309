import type { Extraction, Span } from '../../extraction/index.ts';
import { type Matching, matchBest, matchingOutcome } from '../scoring/matching.ts';
import { f1Outcome, type Outcome } from '../scoring/outcome.ts';
import { jaccard, wordStarts } from '../scoring/spans.ts';
import { shown } from '../scoring/words.ts';
import type { PolnearArticle, PolnearAttribution } from './article.ts';
import { type FoundAttribution, foundAttributions } from './found-attributions.ts';
import { isSource } from './verbatim-quotes.ts';

/** Contents that share at least this part of their words speak of one attribution. */
const MIN_OVERLAP = 0.5;

/** Annotated and found attributions whose contents share words, the most alike first. */
export function matchContents(
  { text, attributions }: PolnearArticle,
  extraction: Pick<Extraction, 'quotes'>,
  atLeast = MIN_OVERLAP,
): Matching<PolnearAttribution, FoundAttribution> {
  const wordsOf = (item: PolnearAttribution | FoundAttribution) => wordStarts(text, item.content);
  const gold = new Map(attributions.map((one) => [one, wordsOf(one)]));
  const found = new Map(foundAttributions(extraction).map((one) => [one, wordsOf(one)]));
  return matchBest([...gold.keys()], [...found.keys()], (a, b) => {
    const alike = jaccard(gold.get(a)!, found.get(b)!);
    return alike >= atLeast ? alike : 0;
  });
}

function contentOutcome(article: PolnearArticle, extraction: Extraction, atLeast: number): Outcome {
  const show = ({ content }: PolnearAttribution | FoundAttribution) =>
    shown(content.map(({ start, end }) => article.text.slice(start, end)).join(' … '));
  return matchingOutcome(matchContents(article, extraction, atLeast), show, show);
}

/** F1 of attributions of every kind whose contents share half of their words or more (Jaccard). */
export function contentOverlap(article: PolnearArticle, extraction: Extraction): Outcome {
  return contentOutcome(article, extraction, MIN_OVERLAP);
}

/** F1 of attributions whose contents are the same words; punctuation does not count. */
export function contentExact(article: PolnearArticle, extraction: Extraction): Outcome {
  return contentOutcome(article, extraction, 1);
}

/** F1 of attributions whose contents overlap as above and whose source overlaps the annotated one. */
export function contentAndSource(article: PolnearArticle, extraction: Extraction): Outcome {
  const { pairs, missed, surplus } = matchContents(article, extraction);
  const text = (span: Span | null | undefined) =>
    span ? shown(article.text.slice(span.start, span.end)) : 'nobody';
  const wrong = pairs.filter(([gold, found]) => !isSource(found, gold.source));
  return f1Outcome(
    pairs.length - wrong.length,
    pairs.length + surplus.length,
    pairs.length + missed.length,
    wrong.map(
      ([gold, found]) =>
        `source of ${text(gold.content[0])}: expected ${text(gold.source[0])}, came ${text(found.speakerSpan)}`,
    ),
  );
}
