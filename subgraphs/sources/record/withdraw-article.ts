import { type EntityManager, In } from 'typeorm';
import { Article } from '../article.ts';
import { ArticleActor } from '../article-actor.ts';
import { ArticleEvent } from '../article-event.ts';
import { Claim } from '../claim.ts';
import { Evidence } from '../evidence.ts';
import { Occurrence } from '../occurrence.ts';
import { Quote } from '../quote.ts';
import { QuoteEvent } from '../quote-event.ts';
import { SearchUnit } from '../search/search-unit.ts';
import { claimedElsewhere, quotedElsewhere } from './carriers.ts';
import { lockArticle } from './lock-article.ts';
import { lockRows } from './lock-rows.ts';
import { checkText } from './refuse.ts';
import type { RetractedArticle } from './retracted-article.ts';

const MAX_REASON = 1_000;

/**
 * Takes an article out of all lists, with the quotes and the claims that rest on it alone; null
 * where it is unknown. Doing it again changes nothing.
 */
export async function withdrawArticle(
  manager: EntityManager,
  articleId: string,
  reason: string,
): Promise<RetractedArticle | null> {
  checkText('reason', reason, MAX_REASON);
  await lockArticle(manager, articleId);
  const article = await manager.findOneBy(Article, { id: articleId });
  if (article === null) return null;
  if (article.retractedAt !== null) return { articleId, claims: 0 };
  const retractedAt = new Date().toISOString();
  const retraction = { retractedAt, retractionReason: reason };
  await manager.update(Article, { id: articleId }, retraction);
  await manager.delete(ArticleEvent, { id: articleId });
  await manager.delete(ArticleActor, { id: articleId });
  await manager.delete(SearchUnit, { articleId });
  await manager.delete(QuoteEvent, { articleId });
  await silenceQuotes(manager, articleId);
  return { articleId, claims: await retractClaims(manager, articleId, retractedAt) };
}

async function silenceQuotes(manager: EntityManager, articleId: string): Promise<void> {
  const links = await manager.findBy(Occurrence, { articleId });
  const quotes = await lockRows(
    manager,
    Quote,
    links.map((link) => link.quoteId),
  );
  const ids = quotes.map((quote) => quote.id);
  const kept = await quotedElsewhere(manager, ids, articleId);
  const id = In(ids.filter((quoteId) => !kept.has(quoteId)));
  await manager.update(Quote, { id, live: true }, { live: false });
}

async function retractClaims(
  manager: EntityManager,
  articleId: string,
  retractedAt: string,
): Promise<number> {
  const links = await manager.findBy(Evidence, { articleId });
  const claims = await lockRows(
    manager,
    Claim,
    links.map((link) => link.claimId),
  );
  const standing = claims.filter((claim) => claim.retractedAt === null).map((claim) => claim.id);
  const kept = await claimedElsewhere(manager, standing, articleId);
  const gone = standing.filter((claimId) => !kept.has(claimId));
  await manager.update(Claim, { id: In(gone) }, { retractedAt });
  return gone.length;
}
