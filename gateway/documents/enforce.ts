import type { FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import { messageOf } from '../../platform/errors.ts';
import type { Safelist } from './safelist.ts';

type Fields = Record<string, unknown>;

const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

function parseObject(text: string | null): unknown {
  try {
    return text === null ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The fields of a request, read exactly as the server reads them. */
function fieldsOf({ method, url, body }: FastifyRequest): Fields | null {
  if (method === 'POST') return isObject(body) ? body : null;
  const { searchParams } = new URL(url, 'http://gateway');
  if (searchParams.getAll('query').length > 1) return null;
  return {
    query: searchParams.get('query') ?? undefined,
    extensions: parseObject(searchParams.get('extensions')),
  };
}

/** The id by which a request names a persisted document. */
function idOf({ extensions }: Fields): unknown {
  const persisted = isObject(extensions) ? extensions.persistedQuery : undefined;
  return isObject(persisted) ? persisted.sha256Hash : undefined;
}

function isListed(request: FastifyRequest, list: Safelist): boolean {
  const fields = fieldsOf(request);
  if (!fields) return false;
  const { query } = fields;
  if (typeof query === 'string') return list.hasText(query);
  const id = idOf(fields);
  const hasQuery = query !== undefined && query !== null;
  return !hasQuery && typeof id === 'string' && list.textOf(id) !== undefined;
}

/** Refuses a request for an operation that is not in the list, before it is parsed. */
export function enforceSafelist(request: FastifyRequest, list: Safelist): void {
  if (isListed(request, list)) return;
  throw new GraphQLError(messageOf('NOT_IN_SAFELIST'), {
    extensions: { code: 'NOT_IN_SAFELIST', http: { status: 400 } },
  });
}
