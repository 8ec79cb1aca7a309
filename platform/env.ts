import { z } from 'zod';
import { LIMIT_VARIABLES, SCOPE_LIMITS_VARIABLE } from './graphql/limits/settings.ts';
import { EDGE_VARIABLES } from './security/edge-variables.ts';
import { SECURITY_VARIABLES, secret } from './security/settings.ts';

const flag = (fallback: 'true' | 'false') =>
  z
    .enum(['true', 'false'])
    .default(fallback)
    .transform((value) => value === 'true');

const serviceUrl = (name: string, port: number) =>
  z
    .url({ protocol: /^https?$/, error: 'expected an http(s) address' })
    .optional()
    .describe(
      `Where the subgraph ${name} answers; by default where the supergraph says, for ingest http://127.0.0.1:${port}/graphql.`,
    );

const subgraphUrls = z
  .string()
  .transform((text, context) => {
    const urls = new Map<string, string>();
    for (const [index, item] of text.split(',').entries()) {
      const at = item.indexOf('=');
      const [name, url] = [item.slice(0, at).trim(), item.slice(at + 1).trim()];
      if (at > 0 && /^https?:\/\//.test(url) && URL.canParse(url)) urls.set(name, url);
      else {
        const expected = 'expected name=address with an http(s) address';
        context.addIssue(`${expected}; item ${index + 1} is none`);
      }
    }
    return urls;
  })
  .optional();

/** Every variable that newsgraph reads, with its meaning, unit and default. */
const ENVIRONMENT = z.object({
  NEWSGRAPH_HOST: z.string().default('127.0.0.1').describe('The address to listen on.'),
  NEWSGRAPH_PORT: z.coerce
    .number()
    .int()
    .min(0)
    .max(65_535)
    .optional()
    .describe(
      'The port to listen on; by default 4000 for the gateway, 4001 to 4004 for people, events, sources and ingest.',
    ),
  NEWSGRAPH_DATABASE_URL: z
    .string()
    .default('sqlite:data')
    .describe(
      'Where the tables are: sqlite:FOLDER or mysql://user:password@host:port/name; each service appends its own name.',
    ),
  ...SECURITY_VARIABLES,
  NEWSGRAPH_PEOPLE_URL: serviceUrl('people', 4001),
  NEWSGRAPH_EVENTS_URL: serviceUrl('events', 4002),
  NEWSGRAPH_SOURCES_URL: serviceUrl('sources', 4003),
  NEWSGRAPH_INGEST_URL: serviceUrl('ingest', 4004),
  NEWSGRAPH_SUBGRAPH_URLS: subgraphUrls.describe(
    'Where further subgraphs answer: name=address, several with commas between them; by default where the supergraph says.',
  ),
  NEWSGRAPH_SUPERGRAPH: z
    .string()
    .optional()
    .describe(
      'The supergraph that the gateway serves: a file or an http(s) address; by default schema/supergraph.graphql. A new one is taken up without a restart.',
    ),
  NEWSGRAPH_SUPERGRAPH_POLL_MS: z.coerce
    .number()
    .int()
    .min(0)
    .max(86_400_000)
    .default(1_000)
    .describe('How often the gateway looks for a new supergraph, in milliseconds; 0 for never.'),
  NEWSGRAPH_DRAIN_MS: z.coerce
    .number()
    .int()
    .min(0)
    .max(600_000)
    .default(1_000)
    .describe(
      'How long a service that is told to stop still takes requests while /readyz says that it is not ready, in milliseconds. The embedded start stops at once.',
    ),
  NEWSGRAPH_SUBGRAPH_TIMEOUT_MS: z.coerce
    .number()
    .int()
    .min(100)
    .max(600_000)
    .default(5_000)
    .describe(
      'How long subgraphs may take for a query, all fetches that it needs together, with retries, in milliseconds.',
    ),
  NEWSGRAPH_SUBGRAPH_WRITE_TIMEOUT_MS: z.coerce
    .number()
    .int()
    .min(100)
    .max(600_000)
    .default(30_000)
    .describe(
      'How long subgraphs may take for a mutation and what is read after it, in milliseconds.',
    ),
  NEWSGRAPH_SUBGRAPH_MAX_RESPONSE_BYTES: z.coerce
    .number()
    .int()
    .min(1_024)
    .max(536_870_912)
    .default(16_777_216)
    .describe('The largest answer of a subgraph that is read, in bytes.'),
  NEWSGRAPH_INTROSPECTION: flag('true').describe(
    'Whether clients may ask the gateway for its schema.',
  ),
  NEWSGRAPH_IDE: flag('true').describe('Whether the gateway serves its IDE.'),
  NEWSGRAPH_ALLOW_PRIVATE_ADDRESSES: flag('false').describe(
    'Whether ingest may read addresses of private networks and of this machine.',
  ),
  ...EDGE_VARIABLES,
  ...LIMIT_VARIABLES,
  NEWSGRAPH_LIMITS_BY_SCOPE: SCOPE_LIMITS_VARIABLE,
  NEWSGRAPH_METRICS: flag('true').describe(
    'Whether a service tells its metrics at /metrics: to callers on its own machine, or with a token to whoever shows it.',
  ),
  NEWSGRAPH_METRICS_TOKEN: secret.describe(
    'The bearer token that a reader of /metrics shows, 32 characters or more.',
  ),
  NEWSGRAPH_SLOW_MS: z.coerce
    .number()
    .int()
    .min(0)
    .max(3_600_000)
    .default(1_000)
    .describe(
      'A request or a SQL statement that takes longer is logged, in milliseconds; 0 for none.',
    ),
  NEWSGRAPH_OTLP_URL: z
    .url({ protocol: /^https?$/, error: 'expected an http(s) address' })
    .optional()
    .describe(
      'The address of a collector that takes OpenTelemetry traces by OTLP over HTTP, such as http://127.0.0.1:4318/v1/traces; without it there are none.',
    ),
  NEWSGRAPH_TRACE_RATIO: z.coerce
    .number()
    .min(0)
    .max(1)
    .default(1)
    .describe('The share of requests that are traced, from 0 to 1, where the caller does not say.'),
  NEWSGRAPH_LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'])
    .optional()
    .describe(
      'The least severe entry that is logged; by default info, and warn for the embedded start.',
    ),
});

/** The settings of a process; see `.env.example` for their meaning. */
export type Env = z.output<typeof ENVIRONMENT>;

/** Name, meaning and default of every variable, in order. */
export function describeEnv(): { name: string; description: string; fallback: string | null }[] {
  return Object.entries(ENVIRONMENT.shape).map(([name, field]) => {
    const unset = field.safeParse(undefined);
    const data = unset.success ? unset.data : undefined;
    const text = typeof data === 'object' ? JSON.stringify(data) : String(data);
    const fallback = data === undefined ? null : text;
    return { name, description: field.description ?? '', fallback };
  });
}

/** Reads the settings from variables. Throws one error that names every faulty one. */
export function readEnv(variables: Record<string, string | undefined> = process.env): Env {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
  const result = ENVIRONMENT.safeParse(given);
  if (result.success) return result.data;
  const faults = result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  throw new Error(`faulty environment: ${faults.join('; ')}`);
}

/** Keeps the gateway's library from reporting to its maker; it asks this variable alone. */
export function disableApolloTelemetry(): void {
  process.env.APOLLO_TELEMETRY_DISABLED = 'true';
}
