import type { EntityManager } from 'typeorm';
import { indexBy } from '../../../platform/collections.ts';
import { replaceRows, sameRow } from '../../../platform/database/rows.ts';
import { sha256 } from '../../../platform/text/hash.ts';
import { Article } from '../article.ts';
import { ArticleActor } from '../article-actor.ts';
import { ArticleEvent } from '../article-event.ts';
import { ArticleParagraph } from '../article-paragraph.ts';
import { Mention } from '../mention.ts';
import { checkArticle } from './check-article.ts';
import { lockArticle } from './lock-article.ts';
import { paragraphsOf } from './paragraphs.ts';
import type { RecordArticleInput } from './record-article-input.ts';
import { recordClaims } from './record-claims.ts';
import { type PassageAt, recordPassages } from './record-passages.ts';
import { type Publishers, recordPublishers } from './record-publishers.ts';
import { recordQuotes } from './record-quotes.ts';
import { recordSearchUnits } from './record-search-units.ts';
import { refuse } from './refuse.ts';
import { adoptCopies, lineageOf } from './republications.ts';

/**
 * Records one article with all that was read in it; gives its id. What an earlier reading found and
 * this one did not goes; the same input again writes nothing. Throws BAD_USER_INPUT.
 */
export async function recordArticle(
  manager: EntityManager,
  input: RecordArticleInput,
): Promise<string> {
  checkArticle(input);
  const { id, paragraphHashes } = input;
  const key = await lockArticle(manager, id);
  if (key?.url !== input.url) refuse('id', 'the one reserved for the url', id);
  const publishers = await recordPublishers(manager, input);
  const orderOn = input.publishedAt ?? input.retrievedAt;
  const lineage = await lineageOf(manager, { ...input, orderOn }, input.originalId ?? null);
  const article = articleOf(input, publishers, lineage.originalId);
  await writeArticle(manager, article);
  const hashes = [...new Set(paragraphHashes)].sort();
  await replaceRows(
    manager,
    ArticleParagraph,
    { articleId: id },
    hashes.map((hash) => ({ hash, articleId: id })),
  );
  await adoptCopies(manager, id, lineage);
  const paragraphs = paragraphsOf(article.body);
  const passageAt = await recordPassages(manager, article, [
    ...paragraphs,
    ...input.mentions,
    ...input.quotes.flatMap(({ spans }) => spans),
    ...input.claims.flatMap(({ evidence }) => evidence),
  ]);
  await recordMentions(manager, input, passageAt);
  await recordLinks(manager, article, input);
  const quoteIds = await recordQuotes(manager, article, input.quotes, passageAt);
  await recordClaims(manager, input, quoteIds, passageAt);
  const quoted = input.quotes.flatMap(({ spans }, index) =>
    spans.map((span) => ({ quoteId: quoteIds[index]!, passage: passageAt(span) })),
  );
  await recordSearchUnits(manager, article, paragraphs.map(passageAt), quoted);
  return id;
}

function articleOf(
  input: RecordArticleInput,
  publishers: Publishers,
  originalId: string | null,
): Article {
  const { id, url, headline, body, byline, language, retrievedAt } = input;
  const { contentHash, metadataHash, extractorVersion } = input;
  const publishedAt = input.publishedAt ?? null;
  return {
    id,
    url,
    urlHash: sha256(url),
    headline,
    ...publishers,
    originalId,
    byline,
    language,
    publishedAt,
    retrievedAt,
    orderOn: publishedAt ?? retrievedAt,
    contentHash,
    metadataHash,
    extractorVersion,
    retractedAt: null,
    retractionReason: null,
    body,
  };
}

async function writeArticle(manager: EntityManager, article: Article): Promise<void> {
  const { id } = article;
  const known = await manager.findOneBy(Article, { id });
  if (known === null) await manager.insert(Article, article);
  else if (!sameRow(manager, Article, known, article))
    await manager.update(Article, { id }, article);
}

async function recordMentions(
  manager: EntityManager,
  { id: articleId, mentions }: RecordArticleInput,
  passageAt: PassageAt,
): Promise<void> {
  const rows = mentions.map(({ start, end, actorId, confidence }) => ({
    passageId: passageAt({ start, end }).id,
    articleId,
    actorId: actorId ?? null,
    confidence,
  }));
  // Words name one actor: of two readings of one place the first counts.
  const distinct = indexBy(rows.reverse(), (row) => row.passageId);
  await replaceRows(manager, Mention, { articleId }, [...distinct.values()].reverse());
}

/** Records which events the article reports, and whom it names or quotes. */
async function recordLinks(
  manager: EntityManager,
  { id, orderOn }: Article,
  { eventIds, mentions, quotes }: RecordArticleInput,
): Promise<void> {
  const events = new Set(eventIds);
  const actors = new Set(
    [
      ...mentions.map((mention) => mention.actorId),
      ...quotes.map((quote) => quote.speakerId),
    ].filter((actorId) => actorId != null),
  );
  const eventLinks = [...events].sort().map((eventId) => ({ eventId, id, orderOn }));
  const actorLinks = [...actors].sort().map((actorId) => ({ actorId, id, orderOn }));
  await replaceRows(manager, ArticleEvent, { id }, eventLinks);
  await replaceRows(manager, ArticleActor, { id }, actorLinks);
}
