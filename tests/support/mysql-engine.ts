import { randomBytes } from 'node:crypto';
import { type Connection, createConnection, type RowDataPacket } from 'mysql2/promise';
import { databaseTarget } from '../../platform/database/url.ts';
import { Closing, type Rows, sorted, type TestEngine } from './test-engine.ts';

async function withServer<T>(server: string, work: (server: Connection) => Promise<T>): Promise<T> {
  const url = new URL(server);
  url.pathname = '';
  const connection = await createConnection(String(url));
  try {
    return await work(connection);
  } finally {
    await connection.end();
  }
}

/** Databases on the server at `server`, under a name that only this engine uses. */
export function mysqlEngine(server: string): TestEngine {
  const closing = new Closing();
  const prefix = `test_${randomBytes(8).toString('hex')}`;
  let urls = 0;
  return {
    name: 'MySQL',
    freshUrl() {
      const url = new URL(server);
      url.pathname = `/${prefix}_${urls++}`;
      return String(url);
    },
    async rows(url, service) {
      const target = databaseTarget(url, service);
      if (target.engine !== 'mysql') throw new Error('not a MySQL URL');
      const { database } = target;
      return withServer(server, async (connection) => {
        const [tables] = await connection.query<RowDataPacket[]>(
          "select table_name as name from information_schema.tables where table_schema = ? and table_name <> 'migrations'",
          [database],
        );
        const rows: Rows = {};
        for (const { name } of tables) {
          const [own] = await connection.query<RowDataPacket[]>('select * from ??.??', [
            database,
            name,
          ]);
          rows[name] = sorted(own);
        }
        return rows;
      });
    },
    closeLater: (resource) => closing.add(resource),
    async dispose() {
      await closing.closeAll();
      await withServer(server, async (connection) => {
        const [own] = await connection.query<RowDataPacket[]>('show databases like ?', [
          `${prefix.replaceAll('_', '\\_')}%`,
        ]);
        for (const row of own) {
          await connection.query('drop database ??', [Object.values(row)[0]]);
        }
      });
    },
  };
}
