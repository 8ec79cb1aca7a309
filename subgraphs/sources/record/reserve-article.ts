import { publisherByName } from '../../../gazetteer/publishers.ts';
import type { Database } from '../../../platform/database/database.ts';
import { newId } from '../../../platform/ids.ts';
import { nameKey } from '../../../platform/text/fold.ts';
import { sha256 } from '../../../platform/text/hash.ts';
import { Article } from '../article.ts';
import { ArticleKey } from '../article-key.ts';
import { checkReservation } from './check-article.ts';
import { findOriginal } from './find-original.ts';
import type { ReserveArticleInput } from './reserve-article-input.ts';
import type { ReservationState, ReservedArticle } from './reserved-article.ts';

function stateOf(article: Article | null, input: ReserveArticleInput): ReservationState {
  if (article === null) return 'NEW';
  const same =
    article.contentHash === input.contentHash &&
    article.metadataHash === input.metadataHash &&
    article.extractorVersion === input.extractorVersion;
  return same && article.retractedAt === null ? 'CURRENT' : 'OUTDATED';
}

/** What an article and its republications share: the original's own key, else the credited name. */
async function originKeyOf(
  database: Database,
  id: string,
  originalId: string | null,
  creditedTo: string | null | undefined,
): Promise<string> {
  if (originalId !== null) {
    const original = await database.read.findOneBy(ArticleKey, { articleId: originalId });
    if (original) return original.originKey;
  }
  const credited = nameKey(publisherByName(creditedTo ?? '')?.name ?? creditedTo ?? '');
  return credited === '' ? id : `credited:${credited}`;
}

/**
 * Gives the article of an address its id, and says whether it is to be recorded. Writes one row for
 * a new address, and nothing for one that was reserved before.
 */
export async function reserveArticle(
  database: Database,
  input: ReserveArticleInput,
): Promise<ReservedArticle> {
  checkReservation(input);
  const urlHash = sha256(input.url);
  const known = await database.read.findOneBy(ArticleKey, { urlHash });
  const id = known?.articleId ?? newId('art');
  const article = known && (await database.read.findOneBy(Article, { id }));
  const originalId = await findOriginal(database.read, {
    id,
    contentHash: input.contentHash,
    paragraphHashes: input.paragraphHashes,
    publishedUntil: article?.orderOn ?? null,
  });
  const { url, creditedTo } = input;
  const key = known ?? {
    urlHash,
    url,
    articleId: id,
    originKey: await originKeyOf(database, id, originalId, creditedTo),
    retrievedAt: new Date().toISOString(),
  };
  const reserved = known ?? (await reserve(database, key));
  const { articleId, originKey, retrievedAt } = reserved;
  return { id: articleId, state: stateOf(article, input), originKey, originalId, retrievedAt };
}

/** Writes a reservation; where another writer was first, that one's counts. */
function reserve(database: Database, key: ArticleKey): Promise<ArticleKey> {
  return database.write(async (manager) => {
    const earlier = await manager.findOneBy(ArticleKey, { urlHash: key.urlHash });
    if (earlier === null) await manager.insert(ArticleKey, key);
    return earlier ?? key;
  });
}
