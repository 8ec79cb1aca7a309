import { type DocumentInput, EXTRACTOR, notesOf } from '../../extraction/index.ts';
import { indexBy } from '../../platform/collections.ts';
import type { Caller } from '../../platform/graphql/caller.ts';
import { ArticleFormat, type ArticleInput } from './article-input.ts';
import type { ArticleReader } from './article-reader.ts';
import { boundExtraction } from './bound-extraction.ts';
import { canonicalUrl } from './canonical-url.ts';
import { Ingested, IngestOutcome, InvalidArticle } from './ingest-result.ts';
import type { Peers } from './peers.ts';
import { actorsRequest } from './requests/actors.ts';
import { articleRequest, reservationOf } from './requests/article.ts';
import { eventsRequest } from './requests/events.ts';
import { problemsOf } from './validate.ts';

const OUTCOMES = {
  NEW: IngestOutcome.CREATED,
  OUTDATED: IngestOutcome.REVISED,
  CURRENT: IngestOutcome.UNCHANGED,
};

function documentInput(input: ArticleInput): DocumentInput {
  const { body, headline, publisher, publishedAt, byline, language } = input;
  return {
    ...(input.format === ArticleFormat.HTML ? { html: body } : { text: body }),
    url: input.url == null ? null : canonicalUrl(input.url),
    headline: headline ?? null,
    publisher: publisher ?? null,
    publishedAt: publishedAt ?? null,
    byline: byline ?? [],
    language: language ?? null,
  };
}

/**
 * Reads one article and records what it says in people, events and sources, in this order. Sources
 * comes last: an article that can be seen is complete, and one that failed half-way is finished by
 * sending it again, because its id and all decisions were kept on the way.
 */
export async function ingestArticle(
  input: ArticleInput,
  reader: ArticleReader,
  peers: Peers,
  caller: Caller,
): Promise<Ingested | InvalidArticle> {
  const problems = problemsOf(input, Date.now());
  if (problems.length > 0) return Object.assign(new InvalidArticle(), { problems });
  const document = await reader.readDocument(documentInput(input));
  if (document.body.trim() === '') {
    const message = 'The page holds the text of an article; none was found in it.';
    return Object.assign(new InvalidArticle(), { problems: [{ path: 'body', message }] });
  }
  const request = reservationOf(document, `${EXTRACTOR.name} ${EXTRACTOR.version}`);
  const reservation = await peers.reserveArticle(request, caller);
  const { id, originKey, state } = reservation;
  if (state !== 'CURRENT') {
    const extraction = boundExtraction(await reader.extract(document));
    const reportedAt = document.publishedAt ?? reservation.retrievedAt;
    const origin = { articleId: id, originKey, reportedAt };
    const actors = indexBy(
      await peers.recordActors(actorsRequest(extraction, origin), caller),
      ({ key }) => key,
    );
    const actorIds = new Map([...actors].map(([key, { actorId }]) => [key, actorId]));
    const events = indexBy(
      await peers.recordEvents(eventsRequest(extraction, origin, actorIds), caller),
      ({ key }) => key,
    );
    const reserved = { request, reservation };
    await peers.recordArticle(articleRequest(extraction, reserved, actors, events), caller);
  }
  const notes = notesOf(document);
  return Object.assign(new Ingested(), { outcome: OUTCOMES[state], article: { id }, notes });
}
