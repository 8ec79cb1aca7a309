import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import type { Database } from '../../../platform/database/database.ts';
import type { SearchKind } from './search-unit.ts';
import { queryTerms } from './terms.ts';
import { textIndexOf } from './text-index-of.ts';

/** Keeps the nodes in whose passages every word of `text` occurs, be it in different passages. */
export function whereText<E extends ObjectLiteral>(
  query: SelectQueryBuilder<E>,
  engine: Database['engine'],
  kind: SearchKind,
  text: string,
): void {
  const index = textIndexOf(engine);
  const terms = queryTerms(text);
  if (terms.length === 0) query.andWhere('1 = 0');
  for (const [at, term] of terms.entries()) {
    const units = index.unitsWith(`term${at}`);
    query.andWhere(
      `${query.alias}.id in (select hit${at}.nodeId from (${units}) hit${at} where hit${at}.kind = :kindOfHit)`,
      { [`term${at}`]: index.bind([term]), kindOfHit: kind },
    );
  }
}
