// Jest imports this file untransformed, so it is plain JavaScript.
import { tsImport } from 'tsx/esm/api';

/**
 * Provides a MySQL-protocol server for all suites: the one at NEWSGRAPH_TEST_MYSQL_URL, else a
 * private one, else none. The suites find its URL in that same variable.
 */
export default async function setup() {
  if (process.env.NEWSGRAPH_TEST_MYSQL_URL) return;
  const { startMysqlServer } = await tsImport('./mysql-server.ts', import.meta.url);
  const server = await startMysqlServer();
  if (server === null) return;
  process.env.NEWSGRAPH_TEST_MYSQL_URL = server.url;
  const interrupted = (signal) => {
    server.kill();
    process.kill(process.pid, signal);
  };
  process.once('SIGINT', interrupted);
  process.once('SIGTERM', interrupted);
  process.once('exit', server.kill);
  globalThis.stopMysqlServer = async () => {
    process.off('SIGINT', interrupted);
    process.off('SIGTERM', interrupted);
    process.off('exit', server.kill);
    delete process.env.NEWSGRAPH_TEST_MYSQL_URL;
    await server.stop();
  };
}
