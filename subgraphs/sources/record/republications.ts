import { type EntityManager, In } from 'typeorm';
import { Article } from '../article.ts';
import { ArticleParagraph } from '../article-paragraph.ts';
import { findOriginal } from './find-original.ts';

const MAX_COPIES = 200;

/** An article as far as it matters for who repeats whom. */
export interface Publication {
  id: string;
  contentHash: string;
  paragraphHashes: string[];
  /** When it appeared, else when it was read. */
  orderOn: string;
}

/** The original of an article, by the caller's word or by comparison, and the younger of the two. */
export interface Lineage {
  /** Null for an original. */
  originalId: string | null;
  /** Articles recorded earlier that turn out to repeat this one. */
  copyIds: string[];
}

/** Finds which recorded article this one repeats, and which recorded ones repeat it. */
export async function lineageOf(
  manager: EntityManager,
  publication: Publication,
  givenOriginalId: string | null,
): Promise<Lineage> {
  const { id, orderOn } = publication;
  const originalId =
    givenOriginalId ?? (await findOriginal(manager, { ...publication, publishedUntil: orderOn }));
  const root = originalId === null ? null : await rootOf(manager, originalId);
  const copyIds = await copiesOf(manager, publication);
  if (root === null || root.id === id) return { originalId: null, copyIds };
  return root.orderOn > orderOn
    ? { originalId: null, copyIds: [...new Set([root.id, ...copyIds])] }
    : { originalId: root.id, copyIds: copyIds.filter((copyId) => copyId !== root.id) };
}

/** Points the copies of an article, and what repeats them or the article, at the one original. */
export async function adoptCopies(
  manager: EntityManager,
  id: string,
  { originalId, copyIds }: Lineage,
): Promise<void> {
  const former = originalId === null ? copyIds : [id, ...copyIds];
  if (former.length === 0) return;
  const target = originalId ?? id;
  const family = await manager.find(Article, {
    select: { id: true, originalId: true },
    where: [{ id: In(copyIds) }, { originalId: In(former) }],
  });
  const moved = family
    .filter((article) => article.id !== target && article.originalId !== target)
    .map((article) => article.id)
    .sort();
  if (moved.length > 0) await manager.update(Article, { id: In(moved) }, { originalId: target });
}

/**
 * Looks once more who repeats whom, when an article is in the graph: of two that are recorded at
 * once neither transaction sees the other's text.
 */
export async function relinkArticle(manager: EntityManager, id: string): Promise<void> {
  const article = await manager.findOneByOrFail(Article, { id });
  const paragraphs = await manager.findBy(ArticleParagraph, { articleId: id });
  const paragraphHashes = paragraphs.map((paragraph) => paragraph.hash);
  const lineage = await lineageOf(manager, { ...article, paragraphHashes }, article.originalId);
  const { originalId } = lineage;
  if (originalId !== article.originalId) await manager.update(Article, { id }, { originalId });
  await adoptCopies(manager, id, lineage);
}

async function rootOf(manager: EntityManager, id: string) {
  const select = { id: true, originalId: true, orderOn: true } as const;
  const article = await manager.findOne(Article, { select, where: { id } });
  if (!article?.originalId) return article;
  return manager.findOne(Article, { select, where: { id: article.originalId } });
}

/** The originals of later date of whose text, or of at least half of whose paragraphs, this is the source. */
async function copiesOf(manager: EntityManager, publication: Publication): Promise<string[]> {
  const { id, contentHash, paragraphHashes, orderOn } = publication;
  const later = () =>
    manager
      .createQueryBuilder(Article, 'article')
      .where('article.orderOn > :orderOn and article.id <> :id', { orderOn, id })
      .andWhere('article.originalId is null and article.retractedAt is null')
      .limit(MAX_COPIES);
  const same = await later()
    .andWhere('article.contentHash = :contentHash', { contentHash })
    .select('article.id', 'id')
    .getRawMany<{ id: string }>();
  if (paragraphHashes.length === 0) return same.map((copy) => copy.id);
  const alike = await later()
    .innerJoin(ArticleParagraph, 'paragraph', 'paragraph.articleId = article.id')
    .andWhere('paragraph.hash in (:...hashes)', { hashes: paragraphHashes })
    .select('article.id', 'id')
    .addSelect('count(*)', 'shared')
    .addSelect(
      '(select count(*) from article_paragraph own where own.articleId = article.id)',
      'total',
    )
    .groupBy('article.id')
    .orderBy('shared', 'DESC')
    .getRawMany<{ id: string; shared: number | string; total: number | string }>();
  const copies = alike.filter(({ shared, total }) => Number(shared) * 2 >= Number(total));
  return [...new Set([...same, ...copies].map((copy) => copy.id))];
}
