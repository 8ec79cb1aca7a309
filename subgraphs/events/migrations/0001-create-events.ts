import type { MigrationInterface, QueryRunner } from 'typeorm';
import { SUPPORT_TABLE } from '../../../platform/assertion/support.ts';
import { createTable, type TableShape } from '../../../platform/database/schema.ts';

/** A table of assertions: what all have in common, and the columns of the value. */
function assertionTable(value: TableShape['columns'], indexes: string[][] = []): TableShape {
  return {
    columns: { id: 'id', subjectId: 'id', valueKey: 'key', rank: 'code', ...value },
    primary: ['id'],
    unique: [['subjectId', 'valueKey']],
    indexes,
  };
}

const TABLES: Record<string, TableShape> = {
  event: {
    columns: {
      id: 'id',
      kind: 'code',
      title: 'name',
      status: 'code',
      date: 'json?',
      earliest: 'day',
      latest: 'day',
      orderOn: 'day',
      firstReportedOn: 'day',
      disputed: 'boolean',
      live: 'boolean',
      nameKey: 'key?',
      round: 'integer?',
      topics: 'json',
      mergedInto: 'id?',
      fingerprint: 'hash',
      updatedAt: 'instant',
    },
    primary: ['id'],
    indexes: [
      ['orderOn', 'id'],
      ['kind', 'orderOn', 'id'],
      ['updatedAt', 'id'],
      ['kind', 'earliest'],
      ['nameKey'],
      ['mergedInto'],
    ],
  },
  status_assertion: assertionTable({ status: 'code', asOf: 'json?' }),
  date_assertion: assertionTable({ when: 'json' }),
  place_assertion: assertionTable({ placeId: 'id' }, [['placeId']]),
  participation: assertionTable({ actorId: 'id', role: 'code', onBehalfOfId: 'id?' }, [
    ['actorId', 'role'],
  ]),
  count_assertion: assertionTable({
    measure: 'code',
    sideId: 'id?',
    value: 'integer',
    low: 'integer?',
    high: 'integer?',
    approximate: 'boolean',
    asOf: 'json?',
    assertedById: 'id?',
  }),
  event_link: assertionTable({ kind: 'code', toId: 'id' }, [['toId', 'kind']]),
  place: {
    columns: {
      id: 'id',
      name: 'name',
      nameKey: 'key',
      placeKey: 'key',
      countryCode: 'code?',
      latitude: 'real?',
      longitude: 'real?',
    },
    primary: ['id'],
    unique: [['placeKey']],
    indexes: [['countryCode']],
  },
  event_word: {
    columns: { word: 'key', eventId: 'id' },
    primary: ['word', 'eventId'],
    indexes: [['eventId']],
  },
  decision: {
    columns: { articleId: 'id', mentionKey: 'key', eventId: 'id' },
    primary: ['articleId', 'mentionKey'],
  },
  match_lock: { columns: { lockKey: 'key' }, primary: ['lockKey'] },
  support: SUPPORT_TABLE,
};

/** The tables of the subgraph events. */
export class CreateEvents1700000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const [name, shape] of Object.entries(TABLES)) await createTable(runner, name, shape);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of Object.keys(TABLES)) await runner.dropTable(name);
  }
}
