import { In } from 'typeorm';
import { indexBy } from '../../platform/collections.ts';
import type { Database } from '../../platform/database/database.ts';
import type { KeysetOrder, PageRequest } from '../../platform/database/keyset.ts';
import { linkedIds } from '../../platform/database/linked-ids.ts';
import { fetchPage, type Page } from '../../platform/graphql/page.ts';
import { fetchPagesByParent } from '../../platform/graphql/pages-by-parent.ts';
import { Article } from './article.ts';
import { Occurrence } from './occurrence.ts';
import { Passage } from './passage.ts';
import { Quote } from './quote.ts';
import { QuoteEvent } from './quote-event.ts';
import type { QuoteFilter } from './quote-filter.ts';
import { whereText } from './search/where-text.ts';

const NEWEST_FIRST: KeysetOrder = {
  name: 'quotes',
  columns: [
    { column: 'orderOn', direction: 'DESC' },
    { column: 'id', direction: 'DESC' },
  ],
};

/** SQL that keeps one of the links of a quote to one event: several articles may have it. */
const ONE_LINK = `link.quoteId = quote.id and link.articleId = (select min(other.articleId)
  from quote_event other where other.quoteId = link.quoteId and other.eventId = link.eventId)`;

/** Reads quotes. Lists leave out those that only withdrawn articles carry. */
export class QuoteStore {
  constructor(private readonly database: Database) {}

  readonly byId = async (ids: string[]): Promise<Map<string, Quote>> =>
    indexBy(await this.database.read.findBy(Quote, { id: In(ids) }), ({ id }) => id);

  /** One page of the quotes that a filter keeps, newest first. */
  page(filter: QuoteFilter, request: PageRequest): Promise<Page<Quote>> {
    const { text, speakerId, eventId, kind, from, until } = filter;
    const query = this.listed();
    if (text != null) whereText(query, this.database.engine, 'Quote', text);
    if (speakerId != null) query.andWhere('quote.speakerId = :speakerId', { speakerId });
    if (eventId != null) {
      const links = query.subQuery().select('link.quoteId').from(QuoteEvent, 'link');
      query.andWhere(`quote.id in ${links.where('link.eventId = :eventId').getQuery()}`);
      query.setParameter('eventId', eventId);
    }
    if (kind != null) query.andWhere({ kind: In([...new Set(kind)]) });
    if (from != null) query.andWhere('quote.orderOn >= :from', { from });
    if (until != null) query.andWhere('quote.orderOn <= :until', { until });
    return fetchPage(query, NEWEST_FIRST, request);
  }

  /** A page of the quotes of each of many speakers, newest first. */
  readonly bySpeaker = (ids: string[], request: PageRequest): Promise<Map<string, Page<Quote>>> =>
    fetchPagesByParent<Quote>(
      this.database.read,
      { children: this.listed(), parent: 'quote.speakerId', order: NEWEST_FIRST },
      ids,
      request,
    );

  /** A page of the quotes about each of many events, newest first. */
  readonly byEvent = (ids: string[], request: PageRequest): Promise<Map<string, Page<Quote>>> =>
    fetchPagesByParent<Quote>(
      this.database.read,
      {
        children: this.listed().innerJoin(QuoteEvent, 'link', ONE_LINK),
        parent: 'link.eventId',
        order: NEWEST_FIRST,
      },
      ids,
      request,
    );

  /** The ids of the quotes of each of many articles, in text order. */
  readonly idsByArticle = (ids: string[]): Promise<Map<string, string[]>> =>
    linkedIds(this.database.read, {
      rows: this.database.read
        .createQueryBuilder(Occurrence, 'occurrence')
        .innerJoin(Passage, 'passage', 'passage.id = occurrence.passageId')
        .where('occurrence.articleId in (:...ids)', { ids }),
      parent: 'occurrence.articleId',
      child: 'occurrence.quoteId',
      order: 'min(passage.start), min(passage.end)',
    });

  /** The ids of the passages that carry each of many quotes, the oldest article first. */
  readonly occurrenceIds = (ids: string[]): Promise<Map<string, string[]>> =>
    linkedIds(this.database.read, {
      rows: this.database.read
        .createQueryBuilder(Occurrence, 'occurrence')
        .innerJoin(Passage, 'passage', 'passage.id = occurrence.passageId')
        .innerJoin(Article, 'article', 'article.id = occurrence.articleId')
        .where('occurrence.quoteId in (:...ids)', { ids })
        .andWhere('article.retractedAt is null'),
      parent: 'occurrence.quoteId',
      child: 'occurrence.passageId',
      order: 'min(article.orderOn), min(article.id), min(passage.start), min(passage.end)',
    });

  /** The ids of the events that each of many quotes is about. */
  readonly eventIds = (ids: string[]): Promise<Map<string, string[]>> =>
    linkedIds(this.database.read, {
      rows: this.database.read
        .createQueryBuilder(QuoteEvent, 'link')
        .where('link.quoteId in (:...ids)', { ids }),
      parent: 'link.quoteId',
      child: 'link.eventId',
      order: 'min(link.eventId)',
    });

  private listed() {
    return this.database.read.createQueryBuilder(Quote, 'quote').where('quote.live = 1');
  }
}
