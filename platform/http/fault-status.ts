import type { FastifyReply } from 'fastify';

/** What is wrong with a request that could be read: its document or its variables. */
const DOCUMENT_FAULTS = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
]);

/**
 * Answers a faulty document with 200 where the client reads `application/json`, as GraphQL over
 * HTTP asks: there any other status could come from a proxy, so clients do not read its body. With
 * `application/graphql-response+json`, and for every other refusal, the status stays.
 */
export function settleFaultStatus(reply: FastifyReply, body: unknown): void {
  const type = String(reply.getHeader('content-type') ?? '');
  if (reply.statusCode !== 400 || !type.startsWith('application/json')) return;
  if (typeof body === 'string' && hasOnlyDocumentFaults(body)) void reply.code(200);
}

function hasOnlyDocumentFaults(body: string): boolean {
  const { errors = [] } = JSON.parse(body) as { errors?: { extensions?: { code?: string } }[] };
  return (
    errors.length > 0 &&
    errors.every(({ extensions }) => DOCUMENT_FAULTS.has(extensions?.code ?? ''))
  );
}
