import { UserError } from '../../user-error.ts';

/** What runs every service as a container, from the root. */
export const COMPOSE_FILE = 'docker-compose.yml';

const GATEWAY = '\n  gateway:\n';
const LAST_URL = /^( +)NEWSGRAPH_INGEST_URL: .*\n/gm;
const LAST_CONDITION = /^ {6}ingest:\n {8}condition: service_healthy\n/gm;
const ADDRESSES = /^( +NEWSGRAPH_SUBGRAPH_URLS: )(.*)\n/m;

const urlOf = (name: string, port: number) => `${name}=http://${name}:${port}/graphql`;

const conditionOf = (name: string) => `      ${name}:\n        condition: service_healthy\n`;

/** The service of a subgraph, like those of ours. */
function serviceOf(name: string, port: number): string {
  return `
  ${name}:
    <<: *service
    command: [serve, ${name}]
    environment:
      <<: *settings
      NEWSGRAPH_DATABASE_URL: mysql://root:\${MYSQL_ROOT_PASSWORD:-newsgraph}@mysql:3306/newsgraph
      NEWSGRAPH_PORT: "${port}"
    networks: [inner]
    depends_on:
      mysql:
        condition: service_healthy
    healthcheck:
      <<: *health
      test:
        [
          CMD,
          node,
          -e,
          "fetch('http://127.0.0.1:${port}/readyz').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))",
        ]
`;
}

/** The end of the last match, which is the one of the gateway. */
function endOfLast(text: string, pattern: RegExp): number {
  const match = [...text.matchAll(pattern)].at(-1);
  if (match) return match.index + match[0].length;
  throw new UserError(`${COMPOSE_FILE} has another form than expected: no ${pattern.source}`);
}

const insert = (text: string, at: number, part: string) =>
  text.slice(0, at) + part + text.slice(at);

/** The file with a service for a subgraph, which the gateway waits for and knows the address of. */
export function withService(text: string, name: string, port: number): string {
  const gateway = text.indexOf(GATEWAY);
  if (gateway < 0)
    throw new UserError(`${COMPOSE_FILE} has another form than expected: no gateway`);
  const waiting = insert(text, endOfLast(text, LAST_CONDITION), conditionOf(name));
  const known = ADDRESSES.test(waiting)
    ? waiting.replace(ADDRESSES, `$1$2,${urlOf(name, port)}\n`)
    : insert(
        waiting,
        endOfLast(waiting, LAST_URL),
        `      NEWSGRAPH_SUBGRAPH_URLS: ${urlOf(name, port)}\n`,
      );
  return insert(known, gateway, serviceOf(name, port));
}

/** The file without the service of a subgraph. */
export function withoutService(text: string, name: string, port: number): string {
  const url = urlOf(name, port);
  return text
    .replace(serviceOf(name, port), '')
    .replace(conditionOf(name), '')
    .replace(ADDRESSES, (line, key: string, list: string) => {
      const rest = list.split(',').filter((item) => item !== url);
      return rest.length === 0
        ? ''
        : rest.length === list.split(',').length
          ? line
          : `${key}${rest.join(',')}\n`;
    });
}
