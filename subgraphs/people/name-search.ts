import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import { cut, words } from '../../platform/text/fold.ts';
import { MAX_WORD, NameWord } from './name-word.ts';

const MAX_WORDS = 8;

/** Keeps the actors of which every word of `text` begins a word of one of their names. */
export function whereNamed<E extends ObjectLiteral>(
  query: SelectQueryBuilder<E>,
  text: string,
): void {
  const searched = words(text)
    .slice(0, MAX_WORDS)
    .map((word) => cut(word, MAX_WORD));
  if (searched.length === 0) query.andWhere('1 = 0');
  for (const [index, word] of searched.entries()) {
    const match = query
      .subQuery()
      .select('named.actorId')
      .from(NameWord, 'named')
      .where(`named.word >= :word${index} and named.word < :end${index}`);
    query.andWhere(`${query.alias}.id in ${match.getQuery()}`);
    query.setParameters({ [`word${index}`]: word, [`end${index}`]: `${word}\u{10ffff}` });
  }
}
