import type { EntityManager } from 'typeorm';
import { replaceRows } from '../../../platform/database/rows.ts';
import type { Article } from '../article.ts';
import type { Passage } from '../passage.ts';
import { SearchUnit } from '../search/search-unit.ts';
import { termsOf } from '../search/terms.ts';

/** Makes paragraphs and quotes of an article the ones that search finds. */
export async function recordSearchUnits(
  manager: EntityManager,
  { id: articleId, headline }: Article,
  paragraphs: Passage[],
  quoted: { quoteId: string; passage: Passage }[],
): Promise<void> {
  const units = [
    ...paragraphs.map(
      ({ id: passageId, exact }, index): SearchUnit => ({
        nodeId: articleId,
        passageId,
        kind: 'Article',
        articleId,
        // The headline is no passage of the body: its words lead to the first paragraph.
        terms: termsOf(index === 0 ? `${headline} ${exact}` : exact),
      }),
    ),
    ...quoted.map(
      ({ quoteId, passage }): SearchUnit => ({
        nodeId: quoteId,
        passageId: passage.id,
        kind: 'Quote',
        articleId,
        terms: termsOf(passage.exact),
      }),
    ),
  ];
  await replaceRows(manager, SearchUnit, { articleId }, units);
}
