import { randomUUID } from 'node:crypto';
import { Pool } from 'undici';
import type { GraphQLAnswer, GraphQLService } from '../../platform/graphql/subgraph-service.ts';
import { UserError } from '../user-error.ts';

/** An article as `ingestArticle` takes it. */
export interface ArticleToSend {
  body: string;
  format?: 'TEXT' | 'HTML';
  url?: string | null;
  headline?: string | null;
  publisher?: string | null;
  publishedAt?: string | null;
  byline?: string[] | null;
  language?: string | null;
}

/** How sending one article ended. */
export type Outcome =
  | {
      outcome: 'CREATED' | 'REVISED' | 'UNCHANGED';
      articleId: string;
      /** What was left unread, in sentences. */
      notes: string[];
    }
  | { outcome: 'REJECTED'; reasons: string[] };

/** Sends articles to a newsgraph. */
export interface Sender {
  /** Throws a UserError where the newsgraph cannot be reached or does not let the caller write. */
  send(article: ArticleToSend): Promise<Outcome>;
  close(): Promise<void>;
}

const INGEST = `mutation Ingest($input: ArticleInput!) {
  ingestArticle(input: $input) {
    __typename
    ... on Ingested { outcome article { id } notes { message } }
    ... on InvalidArticle { problems { path message } }
  }
}`;

const TIMEOUT_MS = 120_000;

/** Faults that every further article would meet too. */
const GENERAL_FAULTS = new Set([
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'SUBGRAPH_UNAVAILABLE',
  'DATABASE_UNAVAILABLE',
]);

type IngestAnswer =
  | {
      __typename: 'Ingested';
      outcome: 'CREATED' | 'REVISED' | 'UNCHANGED';
      article: { id: string };
      notes: { message: string }[];
    }
  | { __typename: 'InvalidArticle'; problems: { path: string; message: string }[] };

/** Reads what a newsgraph answered to one article. */
function outcomeOf({ data, errors }: GraphQLAnswer): Outcome {
  const result = data?.ingestArticle as IngestAnswer | null | undefined;
  if (result?.__typename === 'Ingested') {
    const notes = result.notes.map(({ message }) => message);
    return { outcome: result.outcome, articleId: result.article.id, notes };
  }
  if (result?.__typename === 'InvalidArticle') {
    const reasons = result.problems.map(({ path, message }) => `${path}: ${message}`);
    return { outcome: 'REJECTED', reasons };
  }
  const [error] = errors ?? [];
  const message = error?.message ?? 'the answer holds no result';
  const code = String(error?.extensions?.code);
  if (GENERAL_FAULTS.has(code)) {
    throw new UserError(`the newsgraph does not take articles: ${message} (${code})`, 2);
  }
  return { outcome: 'REJECTED', reasons: [`${message} (${code})`] };
}

/** Sends to an ingest service in this process. */
export function serviceSender(ingest: GraphQLService): Sender {
  const claims = { subject: 'command line', scopes: ['ingest'] };
  return {
    async send(input) {
      const caller = { requestId: randomUUID(), claims };
      return outcomeOf(await ingest.execute({ query: INGEST, variables: { input } }, caller));
    },
    async close() {},
  };
}

/** Sends to a gateway over HTTP; `gateway` is its address, with or without `/graphql`. */
export function gatewaySender(gateway: string, token: () => Promise<string>): Sender {
  if (!URL.canParse(gateway)) {
    throw new UserError(`a gateway is an http(s) address; got '${gateway}'`, 2);
  }
  const { origin, pathname } = new URL(gateway);
  const path = pathname === '/' ? '/graphql' : pathname;
  const pool = new Pool(origin, { connections: 8, headersTimeout: TIMEOUT_MS });
  return {
    async send(input) {
      const headers = {
        'content-type': 'application/json',
        authorization: `Bearer ${await token()}`,
      };
      const body = JSON.stringify({ query: INGEST, variables: { input } });
      let answer: GraphQLAnswer;
      try {
        const response = await pool.request({ method: 'POST', path, headers, body });
        answer = (await response.body.json()) as GraphQLAnswer;
      } catch (error) {
        const reason = (error as NodeJS.ErrnoException).code ?? (error as Error).message;
        throw new UserError(`no newsgraph answers at ${origin}${path}: ${reason}`, 2);
      }
      return outcomeOf(answer);
    },
    close: () => pool.destroy(),
  };
}
