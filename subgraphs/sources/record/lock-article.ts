import type { EntityManager } from 'typeorm';
import { forUpdate } from '../../../platform/database/lock.ts';
import { ArticleKey } from '../article-key.ts';

/** The reservation of an article, or null; until the transaction ends no other one writes it. */
export function lockArticle(manager: EntityManager, articleId: string): Promise<ArticleKey | null> {
  const query = manager.createQueryBuilder(ArticleKey, 'reserved').where({ articleId });
  return forUpdate(manager, query).getOne();
}
