/** Where a service keeps its tables. */
export type DatabaseTarget =
  | { engine: 'sqlite'; file: string }
  | {
      engine: 'mysql';
      host: string;
      port: number;
      user: string;
      password: string;
      database: string;
    };

const DATABASE_NAME = /^[A-Za-z0-9_]{1,40}$/;

/** A MySQL URL in its parts, percent signs resolved; null where it is none. */
function parseMysqlUrl(url: string): { parsed: URL; user: string; password: string } | null {
  if (!url.startsWith('mysql://') || !URL.canParse(url)) return null;
  const parsed = new URL(url);
  try {
    const [user, password] = [parsed.username || 'root', parsed.password].map(decodeURIComponent);
    return parsed.hostname === '' ? null : { parsed, user: user!, password: password! };
  } catch {
    return null;
  }
}

/**
 * Finds a service's database below one URL for all of them: `sqlite:DIR` gives one file a service,
 * `mysql://user:password@host:port/name` gives the database `name_service`.
 *
 * @throws Error where the URL has another form; the message never repeats the password.
 */
export function databaseTarget(url: string, service: string): DatabaseTarget {
  if (url.startsWith('sqlite:')) {
    const folder = withoutSlashesAtEnd(url.slice('sqlite:'.length));
    if (folder === '')
      throw new Error('a SQLite database URL is sqlite:FOLDER; the folder is empty');
    return { engine: 'sqlite', file: `${folder}/${service}.sqlite` };
  }
  const mysql = parseMysqlUrl(url);
  if (mysql === null) {
    throw new Error('a database URL is sqlite:FOLDER or mysql://user:password@host:port/name');
  }
  const { parsed, user, password } = mysql;
  const name = parsed.pathname.slice(1) || 'newsgraph';
  if (!DATABASE_NAME.test(name)) {
    throw new Error(
      `a database name has up to 40 letters, digits and underscores; it is '${name.slice(0, 60)}'`,
    );
  }
  return {
    engine: 'mysql',
    host: parsed.hostname.replace(/^\[|\]$/g, ''),
    port: Number(parsed.port || 3306),
    user,
    password,
    database: `${name}_${service}`,
  };
}

function withoutSlashesAtEnd(path: string): string {
  let end = path.length;
  while (path[end - 1] === '/') end--;
  return path.slice(0, end);
}
