import { Column, Entity, type MigrationInterface, PrimaryColumn, type QueryRunner } from 'typeorm';
import type { DatabaseSchema } from '../../platform/database/database.ts';
import { createTable } from '../../platform/database/schema.ts';

/** A row for tests of what any table can do. */
@Entity('item')
export class Item {
  @PrimaryColumn({ type: 'varchar' })
  id!: string;

  @Column({ type: 'varchar' })
  parentId!: string;

  @Column({ type: 'varchar' })
  name!: string;

  @Column({ type: 'integer' })
  size!: number;
}

/** Creates the table of items. */
export class CreateItem1700000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, 'item', {
      columns: { id: 'id', parentId: 'id', name: 'key', size: 'integer' },
      primary: ['id'],
      indexes: [['parentId']],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('item');
  }
}

/** The schema with items alone. */
export const ITEM_SCHEMA: DatabaseSchema = {
  entities: [Item],
  migrations: [CreateItem1700000000001],
};

/** An item of its own; fields that matter to a test are given. */
export function buildItem(overrides: Partial<Item> & { id: string }): Item {
  return { parentId: 'p', name: overrides.id, size: 0, ...overrides };
}
