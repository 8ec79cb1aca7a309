import type { ActorExtraction, Extraction, QuoteExtraction, Span } from '../../extraction/index.ts';
import { type Outcome, shareOutcome } from '../scoring/outcome.ts';
import { overlapUnits } from '../scoring/spans.ts';
import { shown } from '../scoring/words.ts';
import type { GumArticle } from './article.ts';
import { chainOf } from './chains.ts';

/**
 * Of the annotated attributions to a person whose name the article gives, the share whose content is
 * read as said by that person: the speaker of the quote that overlaps the content's head most lies in
 * the same coreference chain. No quote there, or no speaker, is wrong.
 */
export function rightPerson(article: GumArticle, extraction: Extraction): Outcome {
  const gold = article.attributions.filter(
    ({ sourceType, resolved, contentHeadEdu }) =>
      sourceType === 'person' && Boolean(resolved && contentHeadEdu),
  );
  const speakerOf = (span: Span | null | undefined) => (span ? speakerAt(extraction, span) : null);
  return shareOutcome(
    gold,
    ({ contentHeadEdu, coref }) => {
      const speaker = speakerOf(contentHeadEdu);
      return speaker !== null && chainOf(speaker, article.entities) === coref;
    },
    ({ contentHeadEdu: head, resolved }) => {
      const said = shown(article.text.slice(head?.start, head?.end));
      return `${said} by ${resolved}, came ${speakerOf(head)?.name ?? 'nobody'}`;
    },
  );
}

function lengthOf({ span }: QuoteExtraction): number {
  return span.end - span.start;
}

/** Of nested quotes that share as much, the inner one is meant. */
function speakerAt({ quotes, actors }: Extraction, span: Span): ActorExtraction | null {
  const [best] = quotes
    .map((quote) => ({ quote, shared: overlapUnits(quote.span, span) }))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared || lengthOf(a.quote) - lengthOf(b.quote));
  return actors.find(({ key }) => key === best?.quote.speaker) ?? null;
}
