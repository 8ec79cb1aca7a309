import type { EntityTarget, ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import { cut, words } from '../text/fold.ts';

/** How much of a word is kept and searched, in UTF-16 units. */
const MAX_WORD = 60;

/** How many words of a search count. */
const MAX_WORDS = 8;

/** A table that holds, in its column `word`, each searchable word of what `owner` names. */
export interface WordTable {
  type: EntityTarget<ObjectLiteral>;
  owner: string;
}

/** The folded words of a text in the form in which they are kept and searched, in order. */
export function searchWords(text: string): string[] {
  return words(text).map((word) => cut(word, MAX_WORD));
}

/**
 * Keeps the rows of `query`, by their `id`, of which every word of `text` begins one of the words
 * that `table` holds of them. A text without a word keeps none.
 */
export function whereWords<E extends ObjectLiteral>(
  query: SelectQueryBuilder<E>,
  { type, owner }: WordTable,
  text: string,
): void {
  const searched = searchWords(text).slice(0, MAX_WORDS);
  if (searched.length === 0) query.andWhere('1 = 0');
  for (const [index, word] of searched.entries()) {
    const match = query
      .subQuery()
      .select(`worded.${owner}`)
      .from(type, 'worded')
      .where(`worded.word >= :word${index} and worded.word < :end${index}`);
    query.andWhere(`${query.alias}.id in ${match.getQuery()}`);
    query.setParameters({ [`word${index}`]: word, [`end${index}`]: `${word}\u{10ffff}` });
  }
}
