import { In } from 'typeorm';
import { indexBy } from '../../platform/collections.ts';
import type { Database } from '../../platform/database/database.ts';
import { whereWords } from '../../platform/database/word-search.ts';
import { NewsgraphError } from '../../platform/errors.ts';
import { words } from '../../platform/text/fold.ts';
import { Publisher } from './publisher.ts';
import { PublisherWord } from './publisher-word.ts';

const MAX_PUBLISHERS = 100;
const MAX_TEXT = 200;

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
    if (namesSomething(text)) {
      whereWords(query, { type: PublisherWord, owner: 'publisherId' }, text);
    }
    return query.getMany();
  }
}

/** True for a text with a word to search by. Throws BAD_USER_INPUT for one that is too long. */
function namesSomething(text: string | null): text is string {
  if (text === null) return false;
  if (text.length > MAX_TEXT) {
    const message = `A publisher's name has at most ${MAX_TEXT} characters; got ${text.length}.`;
    throw new NewsgraphError('BAD_USER_INPUT', message);
  }
  return words(text).length > 0;
}
