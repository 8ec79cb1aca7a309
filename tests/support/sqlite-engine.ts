import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Libsql from 'libsql';
import { databaseTarget } from '../../platform/database/url.ts';
import { Closing, type Rows, sorted, type TestEngine } from './test-engine.ts';

const TABLES = "select name from sqlite_master where type = 'table' and name <> 'migrations'";

/** SQLite in a temporary folder. */
export function sqliteEngine(): TestEngine {
  const closing = new Closing();
  const folders: string[] = [];
  return {
    name: 'SQLite',
    freshUrl() {
      const folder = mkdtempSync(join(tmpdir(), 'newsgraph-test-'));
      folders.push(folder);
      return `sqlite:${folder}`;
    },
    async rows(url, service) {
      const target = databaseTarget(url, service);
      if (target.engine !== 'sqlite') throw new Error('not a SQLite URL');
      const file = new Libsql(target.file);
      const names = file.prepare(TABLES).all() as { name: string }[];
      const rows: Rows = {};
      for (const { name } of names) {
        if (name.startsWith('sqlite_')) continue;
        rows[name] = sorted(file.prepare(`select * from "${name}"`).all() as Rows[string]);
      }
      file.close();
      return rows;
    },
    closeLater: (resource) => closing.add(resource),
    async dispose() {
      await closing.closeAll();
      for (const folder of folders) rmSync(folder, { recursive: true, force: true });
    },
  };
}
