import { In } from 'typeorm';
import { indexBy } from '../../platform/collections.ts';
import type { Database } from '../../platform/database/database.ts';
import { NewsgraphError } from '../../platform/errors.ts';
import { words } from '../../platform/text/fold.ts';
import { Publisher } from './publisher.ts';
import { PublisherWord } from './publisher-word.ts';

const MAX_PUBLISHERS = 100;
const MAX_TEXT = 200;
const MAX_WORDS = 8;

/** Reads publishers. */
export class PublisherStore {
  constructor(private readonly database: Database) {}

  readonly byId = async (ids: string[]): Promise<Map<string, Publisher>> =>
    indexBy(await this.database.read.findBy(Publisher, { id: In(ids) }), ({ id }) => id);

  /** The first publishers by name; with a text, those of which every word begins a word of a name. */
  list(text: string | null): Promise<Publisher[]> {
    const query = this.database.read
      .createQueryBuilder(Publisher, 'publisher')
      .orderBy('publisher.nameKey', 'ASC')
      .take(MAX_PUBLISHERS);
    for (const [at, word] of searched(text).entries()) {
      const match = query
        .subQuery()
        .select('named.publisherId')
        .from(PublisherWord, 'named')
        .where(`named.word >= :word${at} and named.word < :end${at}`);
      query.andWhere(`publisher.id in ${match.getQuery()}`);
      query.setParameters({ [`word${at}`]: word, [`end${at}`]: `${word}\u{10ffff}` });
    }
    return query.getMany();
  }
}

function searched(text: string | null): string[] {
  if (text === null) return [];
  if (text.length > MAX_TEXT) {
    const message = `A publisher's name has at most ${MAX_TEXT} characters; got ${text.length}.`;
    throw new NewsgraphError('BAD_USER_INPUT', message);
  }
  return words(text).slice(0, MAX_WORDS);
}
