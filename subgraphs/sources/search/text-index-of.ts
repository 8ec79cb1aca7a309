import type { Database } from '../../../platform/database/database.ts';
import { mysqlTextIndex } from './mysql-text-index.ts';
import { sqliteTextIndex } from './sqlite-text-index.ts';
import type { TextIndex } from './text-index.ts';

/** The text index of an engine. */
export function textIndexOf(engine: Database['engine']): TextIndex {
  return engine === 'sqlite' ? sqliteTextIndex : mysqlTextIndex;
}
