import { In } from 'typeorm';
import { indexBy } from '../../platform/collections.ts';
import type { Database } from '../../platform/database/database.ts';
import { linkedIds } from '../../platform/database/linked-ids.ts';
import { Article } from './article.ts';
import { Claim } from './claim.ts';
import { Evidence } from './evidence.ts';
import { countOrigins, type Witness } from './independent-sources.ts';
import { Passage } from './passage.ts';

/** Reads claims and what they rest on. */
export class ClaimStore {
  constructor(private readonly database: Database) {}

  readonly byId = async (ids: string[]): Promise<Map<string, Claim>> =>
    indexBy(await this.database.read.findBy(Claim, { id: In(ids) }), ({ id }) => id);

  /** The ids of the claims that each of many articles states, in text order. */
  readonly idsByArticle = (ids: string[]): Promise<Map<string, string[]>> =>
    linkedIds(this.database.read, {
      rows: this.database.read
        .createQueryBuilder(Evidence, 'evidence')
        .innerJoin(Passage, 'passage', 'passage.id = evidence.passageId')
        .where('evidence.articleId in (:...ids)', { ids }),
      parent: 'evidence.articleId',
      child: 'evidence.claimId',
      order: 'min(passage.start), min(passage.end)',
    });

  /** The ids of the claims about each of many events: standing ones first, then by property. */
  readonly idsByEvent = (
    ids: string[],
    { property }: { property: string | null },
  ): Promise<Map<string, string[]>> => {
    const rows = this.database.read
      .createQueryBuilder(Claim, 'claim')
      .where('claim.eventId in (:...ids)', { ids });
    if (property !== null) rows.andWhere('claim.property = :property', { property });
    return linkedIds(this.database.read, {
      rows,
      parent: 'claim.eventId',
      child: 'claim.id',
      order: 'min(case when claim.retractedAt is null then 0 else 1 end), min(claim.property)',
    });
  };

  /** The ids of the passages that state each of many claims, the oldest article first. */
  readonly evidenceIds = (ids: string[]): Promise<Map<string, string[]>> =>
    linkedIds(this.database.read, {
      rows: this.standing(ids).innerJoin(Passage, 'passage', 'passage.id = evidence.passageId'),
      parent: 'evidence.claimId',
      child: 'evidence.passageId',
      order: 'min(article.orderOn), min(article.id), min(passage.start), min(passage.end)',
    });

  /** How many originals state each of many claims. */
  readonly independentSources = async (ids: string[]): Promise<Map<string, number>> => {
    const witnesses = await this.standing(ids)
      .innerJoin(Article, 'origin', 'origin.id = coalesce(article.originalId, article.id)')
      .select([
        'evidence.claimId as claimId',
        'origin.id as originId',
        'origin.publisherId as publisherId',
        'origin.creditedToId as creditedToId',
      ])
      .distinct(true)
      .getRawMany<Witness & { claimId: string }>();
    return countOrigins(witnesses);
  };

  /** The evidence of claims in articles that are not withdrawn. */
  private standing(ids: string[]) {
    return this.database.read
      .createQueryBuilder(Evidence, 'evidence')
      .innerJoin(Article, 'article', 'article.id = evidence.articleId')
      .where('evidence.claimId in (:...ids)', { ids })
      .andWhere('article.retractedAt is null');
  }
}
