import { In } from 'typeorm';
import { indexBy } from '../../platform/collections.ts';
import type { Database } from '../../platform/database/database.ts';
import type { KeysetOrder, PageRequest } from '../../platform/database/keyset.ts';
import { fetchPage, type Page } from '../../platform/graphql/page.ts';
import { fetchPagesByParent } from '../../platform/graphql/pages-by-parent.ts';
import { newId } from '../../platform/ids.ts';
import { Note } from './note.ts';

/** Begins every id, so that a reader of a log knows what it names. */
const ID_PREFIX = 'not';

/** The id ends every order: it is what two of the same time differ in. */
const NEWEST_FIRST: KeysetOrder = {
  name: 'notes',
  columns: [
    { column: 'createdAt', direction: 'DESC' },
    { column: 'id', direction: 'DESC' },
  ],
};

/** All reads and writes. */
export class NoteStore {
  constructor(private readonly database: Database) {}

  /** By id; a loader of the request gathers the ids of a whole answer into one statement. */
  readonly byId = async (ids: string[]): Promise<Map<string, Note>> =>
    indexBy(await this.database.read.findBy(Note, { id: In(ids) }), ({ id }) => id);

  /** A page for each of many officials or events, in as many statements as for one. */
  readonly bySubject = (
    subjectIds: string[],
    request: PageRequest,
  ): Promise<Map<string, Page<Note>>> =>
    fetchPagesByParent(
      this.database.read,
      { children: this.all(), parent: 'item.subjectId', order: NEWEST_FIRST },
      subjectIds,
      request,
    );

  /** One page of all, newest first. */
  page(request: PageRequest): Promise<Page<Note>> {
    return fetchPage(this.all(), NEWEST_FIRST, request);
  }

  /** Keeps what `author` wrote on an official or an event. */
  async add(subjectId: string, text: string, author: string): Promise<Note> {
    const createdAt = new Date().toISOString();
    const item = Object.assign(new Note(), { subjectId, text, author, createdAt });
    item.id = newId(ID_PREFIX);
    await this.database.write((manager) => manager.insert(Note, { ...item }));
    return item;
  }

  private all() {
    return this.database.read.createQueryBuilder(Note, 'item');
  }
}
