import type { Extraction, QuoteExtraction } from '../../extraction/index.ts';
import { type Matching, matchBest, matchingOutcome } from '../scoring/matching.ts';
import { type Outcome, shareOutcome } from '../scoring/outcome.ts';
import { sameWords } from '../scoring/spans.ts';
import { shown } from '../scoring/words.ts';
import { actorOf, goesBy } from './actors.ts';
import type { Dispatch } from './dispatch.ts';

function matchQuotes(
  { body, quotes }: Dispatch,
  extraction: Extraction,
): Matching<Dispatch['quotes'][number], QuoteExtraction> {
  const found = extraction.quotes.filter(({ kind }) => kind !== 'INDIRECT');
  return matchBest(quotes, found, (a, b) => Number(sameWords(body, a.span, b.span)));
}

/** F1 of what stands between marks and is speech, exact but for punctuation at the edges. */
export function quotes(dispatch: Dispatch, extraction: Extraction): Outcome {
  return matchingOutcome(
    matchQuotes(dispatch, extraction),
    ({ text }) => shown(text),
    ({ span }) => shown(dispatch.body.slice(span.start, span.end)),
  );
}

/** Of the quotes that were found, the share with the annotated speaker, or with none. */
export function speakers(dispatch: Dispatch, extraction: Extraction): Outcome {
  return shareOutcome(
    matchQuotes(dispatch, extraction).pairs,
    ([{ speaker }, found]) => {
      const actor = actorOf(extraction, found.speaker);
      return speaker === null || actor === null
        ? speaker === found.speaker
        : goesBy(actor, speaker);
    },
    ([{ text, speaker }, found]) =>
      `${shown(text)} by ${speaker ?? 'nobody'}, came ${actorOf(extraction, found.speaker)?.name ?? 'nobody'}`,
  );
}
