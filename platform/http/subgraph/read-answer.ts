import type { Dispatcher } from 'undici';
import type { GraphQLAnswer } from '../../graphql/subgraph-service.ts';
import { SubgraphFault } from './fault.ts';

/** Statuses that come with a GraphQL answer; 4xx where the request itself was refused. */
const ANSWERS = new Set([200, 400, 413, 422]);

type Response = Pick<Dispatcher.ResponseData, 'statusCode' | 'headers' | 'body'>;

function tooLarge(maxBytes: number, found: string): SubgraphFault {
  return new SubgraphFault('too-large', `at most ${maxBytes} bytes expected, got ${found}`);
}

/** Leaves the rest of a response unread, and its connection unused. */
function discard({ body }: Response): void {
  body.on('error', () => {}).destroy();
}

/**
 * The body of a response as text.
 *
 * @throws SubgraphFault where it is larger than `maxBytes`; the rest is not read then.
 */
export async function readText(response: Response, maxBytes: number): Promise<string> {
  const { headers, body } = response;
  const announced = Number(headers['content-length']);
  if (announced > maxBytes) {
    discard(response);
    throw tooLarge(maxBytes, `${announced}`);
  }
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of body as AsyncIterable<Buffer>) {
    size += chunk.length;
    // Leaving the loop destroys the connection: the rest is never read.
    if (size > maxBytes) throw tooLarge(maxBytes, 'more');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, size).toString('utf8');
}

function parseAnswer(text: string): GraphQLAnswer | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const { data, errors } = value as Record<string, unknown>;
  if (typeof (data ?? {}) !== 'object' || Array.isArray(data)) return null;
  if (errors !== undefined && !isErrors(errors)) return null;
  return data === undefined && errors === undefined ? null : (value as GraphQLAnswer);
}

function isErrors(value: unknown): boolean {
  return Array.isArray(value) && value.every((error) => typeof error?.message === 'string');
}

/** A text without secrets: a subgraph that tells the headers it got must not tell ours. */
function without(secrets: readonly string[], text: string): string {
  return secrets.reduce((rest, secret) => rest.replaceAll(secret, '[secret]'), text);
}

/**
 * Reads a response as a GraphQL answer, at most `maxBytes` of it, with `secrets` taken out.
 *
 * @throws SubgraphFault where it is none or is larger.
 */
export async function readAnswer(
  response: Response,
  maxBytes: number,
  secrets: readonly string[] = [],
): Promise<GraphQLAnswer> {
  const { statusCode } = response;
  if (!ANSWERS.has(statusCode)) {
    discard(response);
    const reason = statusCode >= 500 ? 'failure' : 'refused';
    throw new SubgraphFault(reason, `status 200 expected, got ${statusCode}`);
  }
  const answer = parseAnswer(without(secrets, await readText(response, maxBytes)));
  if (answer && (statusCode === 200 || answer.errors)) return answer;
  throw new SubgraphFault('failure', `a GraphQL answer expected, got other text (${statusCode})`);
}
