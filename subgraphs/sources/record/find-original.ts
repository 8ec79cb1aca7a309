import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import { Article } from '../article.ts';
import { ArticleParagraph } from '../article-paragraph.ts';

/** An article whose original is looked for. */
export interface PossibleCopy {
  id: string;
  contentHash: string;
  paragraphHashes: string[];
  /** The original appeared no later; null where it is not known when the copy appeared. */
  publishedUntil: string | null;
}

interface Candidate {
  id: string;
  originalId: string | null;
  orderOn: string;
  shared: number | string;
}

/**
 * The id of the recorded article that another one repeats: its text is the same, or holds at least
 * half of the other's paragraphs. Of several the one that shares most, then the oldest; where that
 * is a republication, its original.
 */
export async function findOriginal(
  manager: EntityManager,
  copy: PossibleCopy,
): Promise<string | null> {
  const hashes = [...new Set(copy.paragraphHashes)];
  const all = Math.max(hashes.length, 1);
  const same = manager
    .createQueryBuilder(Article, 'article')
    .where('article.contentHash = :contentHash', copy)
    .select(columns(`${all}`))
    .orderBy('article.orderOn', 'ASC')
    .addOrderBy('article.id', 'ASC');
  const alike = manager
    .createQueryBuilder(ArticleParagraph, 'paragraph')
    .innerJoin(Article, 'article', 'article.id = paragraph.articleId')
    .where('paragraph.hash in (:...hashes)', { hashes })
    .select(columns('count(*)'))
    .groupBy('article.id')
    .addGroupBy('article.originalId')
    .addGroupBy('article.orderOn')
    .having('count(*) * 2 >= :all', { all })
    .orderBy('count(*)', 'DESC')
    .addOrderBy('article.orderOn', 'ASC')
    .addOrderBy('article.id', 'ASC');
  const found = [
    await first(same, copy),
    hashes.length > 0 ? await first(alike, copy) : undefined,
  ].filter((candidate) => candidate !== undefined);
  const [best] = found.sort(
    (a, b) => Number(b.shared) - Number(a.shared) || (a.orderOn < b.orderOn ? -1 : 1),
  );
  const root = best?.originalId ?? best?.id ?? null;
  return root === copy.id ? null : root;
}

function columns(shared: string): string[] {
  return [
    'article.id as id',
    'article.originalId as originalId',
    'article.orderOn as orderOn',
    `${shared} as shared`,
  ];
}

/** The first candidate of a query that may be the original. */
function first<E extends object>(
  query: SelectQueryBuilder<E>,
  { id, publishedUntil }: PossibleCopy,
): Promise<Candidate | undefined> {
  query.andWhere('article.id <> :id and article.retractedAt is null', { id });
  if (publishedUntil !== null)
    query.andWhere('article.orderOn <= :publishedUntil', { publishedUntil });
  return query.limit(1).getRawOne<Candidate>();
}
