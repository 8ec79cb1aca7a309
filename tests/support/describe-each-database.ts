import { afterAll, describe, test } from '@jest/globals';
import { mysqlEngine } from './mysql-engine.ts';
import { sqliteEngine } from './sqlite-engine.ts';
import type { TestEngine } from './test-engine.ts';

const SKIPPED =
  'skipped: no mariadbd or mysqld on the PATH and NEWSGRAPH_TEST_MYSQL_URL is not set';

function describeOn(name: string, engine: TestEngine, suite: (engine: TestEngine) => void): void {
  describe(`${name} on ${engine.name}`, () => {
    suite(engine);
    // Hooks run in the order in which they are defined: this one after those of the suite.
    afterAll(() => engine.dispose());
  });
}

/** Runs a suite on MySQL alone; without a server it is reported as skipped, by name and reason. */
export function describeMysql(name: string, suite: (engine: TestEngine) => void): void {
  const server = process.env.NEWSGRAPH_TEST_MYSQL_URL;
  if (server) describeOn(name, mysqlEngine(server), suite);
  else describe.skip(`${name} on MySQL (${SKIPPED})`, () => test('is not run', () => {}));
}

/** Runs a suite on SQLite and on MySQL, each with databases of its own that are gone afterwards. */
export function describeEachDatabase(name: string, suite: (engine: TestEngine) => void): void {
  describeOn(name, sqliteEngine(), suite);
  describeMysql(name, suite);
}
