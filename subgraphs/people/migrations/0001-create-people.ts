import type { MigrationInterface, QueryRunner } from 'typeorm';
import { SUPPORT_TABLE } from '../../../platform/assertion/support.ts';
import { createTable, type TableShape } from '../../../platform/database/schema.ts';

const TABLES: Record<string, TableShape> = {
  actor: {
    columns: {
      id: 'id',
      kind: 'code',
      name: 'name',
      nameKey: 'key',
      countryId: 'id?',
      countryCode: 'code?',
      mergedInto: 'id?',
    },
    primary: ['id'],
    unique: [['countryCode']],
    indexes: [['kind', 'nameKey', 'id'], ['countryId', 'kind', 'nameKey', 'id'], ['mergedInto']],
  },
  actor_name: {
    columns: {
      actorId: 'id',
      nameKey: 'key',
      value: 'name',
      language: 'code?',
      script: 'code?',
    },
    primary: ['actorId', 'nameKey'],
    indexes: [['nameKey']],
  },
  actor_word: { columns: { word: 'key', actorId: 'id' }, primary: ['word', 'actorId'] },
  external_id: {
    columns: { scheme: 'code', value: 'key', actorId: 'id' },
    primary: ['scheme', 'value'],
    indexes: [['actorId']],
  },
  position: {
    columns: {
      id: 'id',
      title: 'name',
      positionKey: 'key',
      organizationId: 'id?',
      countryId: 'id?',
    },
    primary: ['id'],
    unique: [['positionKey']],
    indexes: [['organizationId']],
  },
  tenure: {
    columns: {
      id: 'id',
      subjectId: 'id',
      valueKey: 'key',
      rank: 'code',
      positionId: 'id',
      from: 'json?',
      until: 'json?',
      former: 'boolean',
      heldFrom: 'day?',
      heldUntil: 'day?',
      reportedOn: 'day',
    },
    primary: ['id'],
    unique: [['subjectId', 'valueKey']],
    indexes: [['positionId']],
  },
  support: SUPPORT_TABLE,
  decision: {
    columns: { articleId: 'id', mentionKey: 'key', actorId: 'id' },
    primary: ['articleId', 'mentionKey'],
  },
  /** One key for one new actor: of two writers that meet a new name at once, one waits and finds it. */
  identity: { columns: { identityKey: 'key', actorId: 'id' }, primary: ['identityKey'] },
};

/** The tables of the subgraph people. */
export class CreatePeople1700000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const [name, shape] of Object.entries(TABLES)) await createTable(runner, name, shape);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of Object.keys(TABLES)) await runner.dropTable(name);
  }
}
