import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTable } from '../../../platform/database/schema.ts';

/** The table. What is released is never changed: the next change is a migration of its own. */
export class CreateNotes1700000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, 'note', {
      columns: { id: 'id', subjectId: 'id', author: 'name', text: 'text', createdAt: 'instant' },
      primary: ['id'],
      indexes: [
        ['subjectId', 'createdAt', 'id'],
        ['createdAt', 'id'],
      ],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('note');
  }
}
