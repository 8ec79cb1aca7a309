import { In } from 'typeorm';
import { indexBy } from '../../platform/collections.ts';
import type { Database } from '../../platform/database/database.ts';
import type { KeysetOrder, PageRequest } from '../../platform/database/keyset.ts';
import { linkedIds } from '../../platform/database/linked-ids.ts';
import { fetchPage, type Page } from '../../platform/graphql/page.ts';
import { fetchPagesByParent } from '../../platform/graphql/pages-by-parent.ts';
import { sha256 } from '../../platform/text/hash.ts';
import { Article } from './article.ts';
import { ArticleActor } from './article-actor.ts';
import { ArticleEvent } from './article-event.ts';
import type { ArticleFilter } from './article-filter.ts';
import { Mention } from './mention.ts';
import { Passage } from './passage.ts';
import { whereText } from './search/where-text.ts';

const NEWEST_FIRST: KeysetOrder = {
  name: 'articles',
  columns: [
    { column: 'orderOn', direction: 'DESC' },
    { column: 'id', direction: 'DESC' },
  ],
};

/** Reads articles and what they link to. Lists leave out withdrawn articles. */
export class ArticleStore {
  constructor(private readonly database: Database) {}

  readonly byId = async (ids: string[]): Promise<Map<string, Article>> =>
    indexBy(await this.database.read.findBy(Article, { id: In(ids) }), ({ id }) => id);

  readonly byUrl = async (urls: string[]): Promise<Map<string, Article>> => {
    const urlHash = In(urls.map(sha256));
    return indexBy(await this.database.read.findBy(Article, { urlHash }), ({ url }) => url);
  };

  /** One page of the articles that a filter keeps, newest first. */
  page(filter: ArticleFilter, request: PageRequest): Promise<Page<Article>> {
    const { text, publisherId, actorId, eventId, language, from, until } = filter;
    const query = this.listed();
    if (text != null) whereText(query, this.database.engine, 'Article', text);
    if (publisherId != null) query.andWhere('article.publisherId = :publisherId', { publisherId });
    if (actorId != null) {
      const links = query.subQuery().select('link.id').from(ArticleActor, 'link');
      query.andWhere(`article.id in ${links.where('link.actorId = :actorId').getQuery()}`);
      query.setParameter('actorId', actorId);
    }
    if (eventId != null) {
      const links = query.subQuery().select('link.id').from(ArticleEvent, 'link');
      query.andWhere(`article.id in ${links.where('link.eventId = :eventId').getQuery()}`);
      query.setParameter('eventId', eventId);
    }
    if (language != null) {
      // Between `en-` and `en.`, its successor, lie exactly the tags that begin with `en-`.
      const subtags = '(article.language >= :subtags and article.language < :behind)';
      query.andWhere(`(article.language = :language or ${subtags})`, {
        language,
        subtags: `${language}-`,
        behind: `${language}.`,
      });
    }
    if (from != null) query.andWhere('article.orderOn >= :from', { from });
    // Greater than every instant of the day, less than any of the next.
    if (until != null) query.andWhere('article.orderOn < :until', { until: `${until}T24` });
    return fetchPage(query, NEWEST_FIRST, request);
  }

  /** A page of the articles of each of many publishers, newest first. */
  readonly byPublisher = (
    ids: string[],
    request: PageRequest,
  ): Promise<Map<string, Page<Article>>> =>
    fetchPagesByParent(
      this.database.read,
      { children: this.listed(), parent: 'article.publisherId', order: NEWEST_FIRST },
      ids,
      request,
    );

  /** A page of the articles that report each of many events, newest first. */
  readonly byEvent = (ids: string[], request: PageRequest): Promise<Map<string, Page<Article>>> => {
    const children = this.database.read.createQueryBuilder(ArticleEvent, 'link');
    const list = { children, type: Article, parent: 'link.eventId', order: NEWEST_FIRST };
    return fetchPagesByParent(this.database.read, list, ids, request);
  };

  /** A page of the articles that name each of many actors, newest first. */
  readonly byActor = (ids: string[], request: PageRequest): Promise<Map<string, Page<Article>>> => {
    const children = this.database.read.createQueryBuilder(ArticleActor, 'link');
    const list = { children, type: Article, parent: 'link.actorId', order: NEWEST_FIRST };
    return fetchPagesByParent(this.database.read, list, ids, request);
  };

  /** The ids of the articles that repeat each of many, oldest first. */
  readonly republicationIds = (ids: string[]): Promise<Map<string, string[]>> =>
    linkedIds(this.database.read, {
      rows: this.listed().andWhere('article.originalId in (:...ids)', { ids }),
      parent: 'article.originalId',
      child: 'article.id',
      order: 'min(article.orderOn)',
    });

  /** The ids of the events that each of many articles reports. */
  readonly eventIds = (ids: string[]): Promise<Map<string, string[]>> =>
    linkedIds(this.database.read, {
      rows: this.database.read
        .createQueryBuilder(ArticleEvent, 'link')
        .where('link.id in (:...ids)', { ids }),
      parent: 'link.id',
      child: 'link.eventId',
      order: 'min(link.eventId)',
    });

  /** The passages of each of many articles that name an actor, in text order. */
  readonly mentionIds = (ids: string[]): Promise<Map<string, string[]>> =>
    linkedIds(this.database.read, {
      rows: this.database.read
        .createQueryBuilder(Mention, 'mention')
        .innerJoin(Passage, 'passage', 'passage.id = mention.passageId')
        .where('mention.articleId in (:...ids)', { ids }),
      parent: 'mention.articleId',
      child: 'mention.passageId',
      order: 'min(passage.start), min(passage.end)',
    });

  /** Mentions by the id of their passage. */
  readonly mentions = async (passageIds: string[]): Promise<Map<string, Mention>> => {
    const found = await this.database.read.findBy(Mention, { passageId: In(passageIds) });
    return indexBy(found, ({ passageId }) => passageId);
  };

  private listed() {
    return this.database.read
      .createQueryBuilder(Article, 'article')
      .where('article.retractedAt is null');
  }
}
