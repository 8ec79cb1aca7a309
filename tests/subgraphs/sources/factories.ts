import { sha256 } from '../../../platform/text/hash.ts';
import type { ArticleClaimInput } from '../../../subgraphs/sources/record/article-claim-input.ts';
import type { ArticleQuoteInput } from '../../../subgraphs/sources/record/article-quote-input.ts';
import type { ArticleSpanInput } from '../../../subgraphs/sources/record/article-span-input.ts';
import type { RecordArticleInput } from '../../../subgraphs/sources/record/record-article-input.ts';
import { openSources } from '../../../subgraphs/sources/subgraph.ts';
import { ingestCaller } from '../../support/callers.ts';
import { openSubgraph, type TestSubgraph } from '../../support/open-subgraph.ts';
import type { TestEngine } from '../../support/test-engine.ts';

/** An article before it is reserved. */
export type Unreserved = Omit<RecordArticleInput, 'id' | 'retrievedAt' | 'originalId'>;

/** What `reserveArticle` answers. */
export interface Reservation {
  id: string;
  state: string;
  originKey: string;
  originalId: string | null;
  retrievedAt: string;
}

let articles = 0;

/** The place of `words` in `body`. Throws where they do not occur. */
export function spanOf(body: string, words: string): ArticleSpanInput {
  const start = body.indexOf(words);
  if (start < 0) throw new Error(`'${words}' does not occur in '${body}'`);
  return { start, end: start + words.length };
}

/** A direct quote of these words of the body, by nobody in particular. */
export function buildQuote(
  body: string,
  words: string[],
  overrides: Partial<ArticleQuoteInput> = {},
): ArticleQuoteInput {
  return {
    spans: words.map((part) => spanOf(body, part)),
    kind: 'DIRECT' as ArticleQuoteInput['kind'],
    speakerId: null,
    speakerLabel: null,
    speakerConfidence: 0.9,
    cue: null,
    saidOn: null,
    eventIds: [],
    ...overrides,
  };
}

/** A claim of the status of an event, stated by these words of the body. */
export function buildClaim(
  body: string,
  id: string,
  words: string,
  overrides: Partial<ArticleClaimInput> = {},
): ArticleClaimInput {
  return {
    id,
    property: 'Exchange.status',
    eventId: 'evt_swap',
    actorId: null,
    assertedById: null,
    quote: null,
    evidence: [spanOf(body, words)],
    confidence: 0.8,
    ...overrides,
  };
}

/** An article of its own address in which nothing was found. */
export function buildArticle(
  body = 'The envoys of Valdoria met.',
  overrides: Partial<Unreserved> = {},
): Unreserved {
  articles += 1;
  return {
    url: `https://herald.example/${articles}`,
    headline: `Dispatch ${articles}`,
    body,
    contentHash: sha256(body),
    metadataHash: 'metadata',
    extractorVersion: 'rules 1',
    paragraphHashes: body.split('\n').filter(Boolean).map(sha256),
    publisher: { name: 'Valdoria Herald', domain: null, countryCode: null },
    creditedTo: null,
    byline: [],
    language: 'en',
    publishedAt: '2031-05-10T08:00:00.000Z',
    method: 'rules',
    version: '1',
    mentions: [],
    quotes: [],
    eventIds: [],
    claims: [],
    ...overrides,
  };
}

const RESERVE = `mutation ($input: ReserveArticleInput!) {
  reserveArticle(input: $input) { id state originKey originalId retrievedAt }
}`;
const RECORD = 'mutation ($input: RecordArticleInput!) { recordArticle(input: $input) }';
const WITHDRAW = `mutation ($id: ID!) {
  withdrawArticle(id: $id, reason: "It is not true.") { articleId claims }
}`;

/** Reserves an article as the write side does. */
export async function reserve(sources: TestSubgraph, article: Unreserved): Promise<Reservation> {
  const { url, contentHash, metadataHash, extractorVersion, paragraphHashes, creditedTo } = article;
  const input = { url, contentHash, metadataHash, extractorVersion, paragraphHashes, creditedTo };
  return (await sources.data(RESERVE, { input }, ingestCaller)).reserveArticle;
}

/** Records an article under its reservation. */
export async function record(
  sources: TestSubgraph,
  article: Unreserved,
  { id, originalId, retrievedAt }: Reservation,
): Promise<string> {
  const input = { ...article, id, originalId, retrievedAt };
  return (await sources.data(RECORD, { input }, ingestCaller)).recordArticle;
}

/** Reserves and records an article; gives its id. */
export async function send(sources: TestSubgraph, article: Unreserved): Promise<string> {
  return record(sources, article, await reserve(sources, article));
}

/** Withdraws an article; gives how many claims rested on it alone, or null. */
export async function withdraw(
  sources: TestSubgraph,
  id: string,
): Promise<{ articleId: string; claims: number } | null> {
  return (await sources.data(WITHDRAW, { id }, ingestCaller)).withdrawArticle;
}

/** Opens sources on a fresh database; closed when the suite ends. */
export function openTestSources(engine: TestEngine): Promise<TestSubgraph> {
  return openSubgraph(engine, openSources);
}
