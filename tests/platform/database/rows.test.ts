import { beforeEach, expect, test } from '@jest/globals';
import {
  Column,
  Entity,
  type EntityManager,
  type MigrationInterface,
  PrimaryColumn,
  type QueryRunner,
} from 'typeorm';
import type { Database } from '../../../platform/database/database.ts';
import { linkedIds } from '../../../platform/database/linked-ids.ts';
import { insertRows, replaceRows, sameRow, updateRows } from '../../../platform/database/rows.ts';
import { createTable } from '../../../platform/database/schema.ts';
import { describeEachDatabase } from '../../support/describe-each-database.ts';
import { openTables } from '../../support/test-engine.ts';

@Entity('shelf')
class Shelf {
  @PrimaryColumn({ type: 'varchar' })
  id!: string;

  @Column({ type: 'simple-json', nullable: true })
  labels!: string[] | null;

  @Column({ type: 'boolean' })
  full!: boolean;
}

@Entity('book')
class Book {
  @PrimaryColumn({ type: 'varchar' })
  shelfId!: string;

  @PrimaryColumn({ type: 'varchar' })
  name!: string;

  @Column({ type: 'double' })
  weight!: number;
}

class CreateShelves1700000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, 'shelf', {
      columns: { id: 'id', labels: 'json?', full: 'boolean' },
      primary: ['id'],
    });
    await createTable(runner, 'book', {
      columns: { shelfId: 'id', name: 'key', weight: 'real' },
      primary: ['shelfId', 'name'],
    });
  }

  async down(): Promise<void> {}
}

const SCHEMA = { entities: [Shelf, Book], migrations: [CreateShelves1700000000001] };
const book = (name: string, weight = 0.1, shelfId = 'a'): Book => ({ shelfId, name, weight });

describeEachDatabase('rows', (engine) => {
  let database: Database;
  beforeEach(async () => {
    database = await openTables(engine, SCHEMA);
  });

  const books = () => database.read.find(Book, { order: { shelfId: 'ASC', name: 'ASC' } });
  const write = (work: (manager: EntityManager) => Promise<void>) => database.write(work);
  const replace = (wanted: Book[]) =>
    write((manager) => replaceRows(manager, Book, { shelfId: 'a' }, wanted));

  test('are replaced as a difference: what is there already stays', async () => {
    await write((manager) => insertRows(manager, Book, [book('z', 1, 'other')]));
    await replace([book('x'), book('y')]);
    await replace([book('y'), book('w', 0.30000000000000004), book('y')]);
    expect(await books()).toEqual([
      book('w', 0.30000000000000004),
      book('y'),
      book('z', 1, 'other'),
    ]);
    await replace([book('y', 0.5)]);
    await replace([]);
    expect(await books()).toEqual([book('z', 1, 'other')]);
  });

  test('are inserted, replaced and deleted by the thousand', async () => {
    const many = (from: number) => Array.from({ length: 1_200 }, (_, i) => book(`b${from + i}`));
    await replace(many(0));
    await replace(many(1_100));
    expect(await database.read.count(Book)).toBe(1_200);
    await replace([]);
    expect(await database.read.count(Book)).toBe(0);
  });

  test('are overwritten by id', async () => {
    const shelf = (id: string, full: boolean): Shelf => ({ id, labels: null, full });
    await write(async (manager) => {
      await insertRows(manager, Shelf, [shelf('a', false), shelf('b', false)]);
      await updateRows(manager, Shelf, [{ id: 'b', labels: ['x'], full: true }]);
    });
    expect(await database.read.find(Shelf, { order: { id: 'ASC' } })).toEqual([
      shelf('a', false),
      { id: 'b', labels: ['x'], full: true },
    ]);
  });

  test('are the same where every column is, whether written or read', async () => {
    const shelf: Shelf = { id: 'a', labels: ['x', 'y'], full: true };
    await write((manager) => insertRows(manager, Shelf, [shelf]));
    const found = await database.read.findOneByOrFail(Shelf, { id: 'a' });
    expect(sameRow(database.read, Shelf, found, { ...shelf })).toBe(true);
    for (const change of [{ labels: ['y', 'x'] }, { labels: null }, { full: false }]) {
      expect(sameRow(database.read, Shelf, found, { ...shelf, ...change })).toBe(false);
    }
  });

  test('that link lead to each child once, in order, at most 200 of each parent', async () => {
    await replace(Array.from({ length: 250 }, (_, i) => book(`b${i}`, i)));
    await write((manager) =>
      insertRows(manager, Book, [book('v', 2, 'b'), book('u', 2, 'b'), book('w', 1, 'b')]),
    );
    const links = await linkedIds(database.read, {
      rows: database.read
        .createQueryBuilder(Book, 'book')
        .where('book.shelfId in (:...ids)', { ids: ['a', 'b', 'none'] }),
      parent: 'book.shelfId',
      child: 'book.name',
      order: 'min(book.weight)',
    });
    expect([...links.keys()].sort()).toEqual(['a', 'b']);
    expect(links.get('b')).toEqual(['w', 'u', 'v']);
    expect(links.get('a')).toEqual(Array.from({ length: 200 }, (_, i) => `b${i}`));
  });
});
