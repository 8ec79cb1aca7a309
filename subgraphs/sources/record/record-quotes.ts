import { type EntityManager, In } from 'typeorm';
import { indexBy } from '../../../platform/collections.ts';
import { insertRows, replaceRows, sameRow, updateRows } from '../../../platform/database/rows.ts';
import { newId } from '../../../platform/ids.ts';
import type { Article } from '../article.ts';
import { Occurrence } from '../occurrence.ts';
import { Quote } from '../quote.ts';
import { QuoteEvent } from '../quote-event.ts';
import type { ArticleQuoteInput } from './article-quote-input.ts';
import { quotedElsewhere } from './carriers.ts';
import { lockRows } from './lock-rows.ts';
import { quoteKey, quoteText } from './quote-text.ts';
import type { PassageAt } from './record-passages.ts';
import { refuse } from './refuse.ts';

/** A quote as the article has it, before it is known whether another article has it too. */
type Draft = Omit<Quote, 'id'>;

/** Records the quotes of an article; gives their ids in the order of `inputs`. */
export async function recordQuotes(
  manager: EntityManager,
  article: Article,
  inputs: ArticleQuoteInput[],
  passageAt: PassageAt,
): Promise<string[]> {
  const drafts = inputs.map((input) => draftOf(article, input));
  const links = await manager.findBy(Occurrence, { articleId: article.id });
  const earlierIds = links.map((link) => link.quoteId);
  const known = await lockQuotes(manager, drafts, earlierIds);
  const byKey = indexBy(known, (quote) => quote.textKey);
  const elsewhere = await quotedElsewhere(
    manager,
    known.map((quote) => quote.id),
    article.id,
  );
  const rows = new Map<string, Quote>();
  for (const draft of drafts) {
    if (rows.has(draft.textKey)) continue;
    const earlier = byKey.get(draft.textKey);
    rows.set(draft.textKey, quoteOf(draft, earlier, elsewhere.has(earlier?.id ?? '')));
  }
  const lost = known
    .filter((quote) => !rows.has(quote.textKey))
    .map((quote) => ({ ...quote, live: elsewhere.has(quote.id) }));
  await writeQuotes(manager, [...rows.values(), ...lost], byKey);
  const ids = drafts.map((draft) => rows.get(draft.textKey)!.id);
  const articleId = article.id;
  const occurrences = inputs.flatMap(({ spans }, index) =>
    spans.map((span) => ({ quoteId: ids[index]!, passageId: passageAt(span).id, articleId })),
  );
  const about = inputs.flatMap(({ eventIds }, index) =>
    eventIds.map((eventId) => ({ quoteId: ids[index]!, eventId, articleId })),
  );
  await replaceRows(manager, Occurrence, { articleId }, occurrences);
  await replaceRows(manager, QuoteEvent, { articleId }, about);
  return ids;
}

function draftOf(article: Article, input: ArticleQuoteInput): Draft {
  const { kind, speakerConfidence } = input;
  const text = quoteText(article.body, input.spans);
  if (text === '') refuse('A quote', 'made of words', 'none');
  const speakerId = input.speakerId ?? null;
  const speakerLabel = input.speakerLabel ?? null;
  const said = input.saidOn;
  const saidOn = said
    ? {
        earliest: said.earliest,
        latest: said.latest,
        precision: said.precision,
        text: said.text ?? null,
      }
    : null;
  return {
    textKey: quoteKey(text, speakerId, speakerLabel),
    text,
    kind,
    speakerId,
    speakerLabel,
    speakerConfidence,
    cue: input.cue ?? null,
    saidOn,
    orderOn: saidOn?.earliest ?? article.orderOn.slice(0, 10),
    live: true,
  };
}

/** The quotes that have the drafts' words, and those that the article had so far. */
async function lockQuotes(
  manager: EntityManager,
  drafts: Draft[],
  earlierIds: string[],
): Promise<Quote[]> {
  const textKey = In([...new Set(drafts.map((draft) => draft.textKey))]);
  const same = await manager.find(Quote, { select: { id: true }, where: { textKey } });
  return lockRows(manager, Quote, [...same.map((quote) => quote.id), ...earlierIds]);
}

/** The row of a quote: where other articles carry it too, theirs stands and gains what it lacks. */
function quoteOf(draft: Draft, known: Quote | undefined, elsewhere: boolean): Quote {
  if (!known) return { id: newId('quo'), ...draft };
  if (!elsewhere) return { ...draft, id: known.id };
  const saidOn = known.saidOn ?? draft.saidOn;
  return {
    ...known,
    cue: known.cue ?? draft.cue,
    saidOn,
    orderOn: saidOn?.earliest ?? known.orderOn,
    live: true,
  };
}

async function writeQuotes(
  manager: EntityManager,
  quotes: Quote[],
  known: ReadonlyMap<string, Quote>,
): Promise<void> {
  const fresh = quotes.filter((quote) => !known.has(quote.textKey));
  fresh.sort((a, b) => (a.textKey < b.textKey ? -1 : 1));
  await insertRows(manager, Quote, fresh);
  const changed = quotes.filter((quote) => {
    const earlier = known.get(quote.textKey);
    return earlier && !sameRow(manager, Quote, earlier, quote);
  });
  await updateRows(manager, Quote, changed);
}
