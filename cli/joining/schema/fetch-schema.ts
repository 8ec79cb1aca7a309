import { type Dispatcher, request } from 'undici';
import { z } from 'zod';
import { describeFault } from '../../fault.ts';
import { UserError } from '../../user-error.ts';

const TIMEOUT_MS = 10_000;

/** The largest schema that is taken, in bytes. */
export const MAX_SCHEMA_BYTES = 4 * 1024 * 1024;

const QUERY = '{ _service { sdl } }';

const ANSWER = z.object({
  data: z.object({ _service: z.object({ sdl: z.string().min(1) }) }).nullish(),
  errors: z.array(z.object({ message: z.string() })).nullish(),
});

const HOW_TO_OFFER =
  'A subgraph gives its schema by the query { _service { sdl } }; every library for Federation 2 adds it. Ordinary introspection leaves out @key and all other directives, so it cannot stand in. Else give the schema as a file: npm run subgraph:add -- NAME schema.graphql --routing-url URL';

/**
 * Asks a running subgraph for its schema.
 *
 * @throws UserError that says what came instead, and what to do.
 */
export async function fetchSchema(url: string, headers: Record<string, string>): Promise<string> {
  const response = await send(url, headers);
  const body = await readBody(response, url);
  if (response.statusCode === 401 || response.statusCode === 403) {
    throw new UserError(
      `${url} refuses the question (status ${response.statusCode}); give what it asks for by --header 'name: value', or set NEWSGRAPH_SUBGRAPH_SECRET to the secret that it shares with the gateway`,
    );
  }
  const answer = ANSWER.safeParse(parseJson(body));
  if (!answer.success) {
    throw new UserError(
      `${url} does not answer as GraphQL does (status ${response.statusCode}); is this the address of its GraphQL endpoint, mostly …/graphql?`,
    );
  }
  const sdl = answer.data.data?._service.sdl;
  if (sdl) return sdl;
  const reason = answer.data.errors?.[0]?.message ?? 'no data';
  throw new UserError(`${url} does not give its schema: ${reason.slice(0, 300)}\n${HOW_TO_OFFER}`);
}

async function send(
  url: string,
  headers: Record<string, string>,
): Promise<Dispatcher.ResponseData> {
  try {
    return await request(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json', ...headers },
      body: JSON.stringify({ query: QUERY }),
      headersTimeout: TIMEOUT_MS,
      bodyTimeout: TIMEOUT_MS,
      signal: AbortSignal.timeout(2 * TIMEOUT_MS),
    });
  } catch (error) {
    throw new UserError(`${url} does not answer: ${describeFault(error)}; does the subgraph run?`);
  }
}

async function readBody({ body }: Dispatcher.ResponseData, url: string): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of body) {
      size += chunk.length;
      if (size > MAX_SCHEMA_BYTES) break;
      chunks.push(chunk);
    }
  } catch (error) {
    throw new UserError(`${url} stopped in the middle of its answer: ${describeFault(error)}`);
  }
  if (size <= MAX_SCHEMA_BYTES) return Buffer.concat(chunks).toString('utf8');
  throw new UserError(`${url} answers with more than ${MAX_SCHEMA_BYTES} bytes; that is no schema`);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
