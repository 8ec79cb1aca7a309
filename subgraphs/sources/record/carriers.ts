import type { EntityManager } from 'typeorm';
import { Article } from '../article.ts';
import { Evidence } from '../evidence.ts';
import { Occurrence } from '../occurrence.ts';

/** Which of these quotes other articles, not withdrawn, carry too. */
export function quotedElsewhere(
  manager: EntityManager,
  quoteIds: string[],
  articleId: string,
): Promise<Set<string>> {
  const links = manager.createQueryBuilder(Occurrence, 'link').select('link.quoteId', 'id');
  return elsewhere(links.where('link.quoteId in (:...ids)'), quoteIds, articleId);
}

/** Which of these claims other articles, not withdrawn, state too. */
export function claimedElsewhere(
  manager: EntityManager,
  claimIds: string[],
  articleId: string,
): Promise<Set<string>> {
  const links = manager.createQueryBuilder(Evidence, 'link').select('link.claimId', 'id');
  return elsewhere(links.where('link.claimId in (:...ids)'), claimIds, articleId);
}

async function elsewhere(
  links: ReturnType<EntityManager['createQueryBuilder']>,
  ids: string[],
  articleId: string,
): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const rows = await links
    .innerJoin(Article, 'article', 'article.id = link.articleId and article.retractedAt is null')
    .andWhere('link.articleId <> :articleId')
    .setParameters({ ids, articleId })
    .distinct(true)
    .getRawMany<{ id: string }>();
  return new Set(rows.map((row) => row.id));
}
