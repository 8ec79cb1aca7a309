import type { Document, Extraction, MentionForm } from '../../../extraction/index.ts';
import { cut, words } from '../../../platform/text/fold.ts';
import { sha256 } from '../../../platform/text/hash.ts';
import { LIMITS } from '../bound-extraction.ts';
import type { RecordedActor } from './actors.ts';
import { type ClaimRequest, claimsOf } from './claims.ts';
import type { RecordedEvent } from './events.ts';
import { type QuoteRequest, quoteFinder, quotesOf } from './quotes.ts';

const MAX_HEADLINE = 120;
const MAX_PARAGRAPHS = 500;

/** A shorter paragraph is too common to tell a copy by: a sub-heading, a dateline. */
const MIN_PARAGRAPH_WORDS = 8;

/** How sure the rules are that words name the actor they were taken for, 0 to 1. */
const MENTION_CONFIDENCE: Record<Exclude<MentionForm, 'PRONOUN'>, number> = {
  NAME: 0.95,
  NOMINAL: 0.8,
};

/** What `reserveArticle` of sources takes. */
export interface ReservationRequest {
  url: string;
  contentHash: string;
  metadataHash: string;
  extractorVersion: string;
  paragraphHashes: string[];
  creditedTo: string | null;
}

/** What `reserveArticle` answers: the article's id, and what sources holds of it already. */
export interface Reservation {
  id: string;
  state: 'NEW' | 'CURRENT' | 'OUTDATED';
  originKey: string;
  originalId: string | null;
  retrievedAt: string;
}

/** What `recordArticle` of sources takes. */
export interface ArticleRequest extends ReservationRequest {
  id: string;
  headline: string;
  body: string;
  publisher: { name: string; domain: string | null; countryCode: string | null } | null;
  originalId: string | null;
  byline: string[];
  language: string;
  publishedAt: string | null;
  retrievedAt: string;
  method: string;
  version: string;
  mentions: { start: number; end: number; actorId: string; confidence: number }[];
  quotes: QuoteRequest[];
  eventIds: string[];
  claims: ClaimRequest[];
}

function headlineOf({ headline, body }: Document): string {
  const firstLine = body.trim().split('\n', 1)[0] ?? '';
  return headline ? cut(headline, LIMITS.name) : cut(firstLine, MAX_HEADLINE);
}

function paragraphHashes(body: string): string[] {
  const paragraphs = body.split('\n').map(words);
  const long = paragraphs.filter((paragraph) => paragraph.length >= MIN_PARAGRAPH_WORDS);
  const hashes = long.slice(0, MAX_PARAGRAPHS).map((paragraph) => sha256(paragraph.join(' ')));
  return [...new Set(hashes)];
}

/** What sources needs to know of a document to tell a new article from a known one or a copy. */
export function reservationOf(document: Document, extractorVersion: string): ReservationRequest {
  const { body, publisher, publishedAt, language, byline, creditedTo } = document;
  const contentHash = sha256(body);
  const metadata = [headlineOf(document), publisher, publishedAt, language, byline, creditedTo];
  return {
    url: document.url ?? `urn:sha256:${contentHash}`,
    contentHash,
    metadataHash: sha256(JSON.stringify(metadata)),
    extractorVersion,
    paragraphHashes: paragraphHashes(body),
    creditedTo,
  };
}

function mentionsOf({ actors }: Extraction, actorIds: ReadonlyMap<string, string>) {
  return actors.flatMap(({ key, mentions }) => {
    const actorId = actorIds.get(key);
    if (actorId === undefined) return [];
    return mentions.flatMap(({ start, end, form }) =>
      form === 'PRONOUN' ? [] : { start, end, actorId, confidence: MENTION_CONFIDENCE[form] },
    );
  });
}

/** An article with all that was read in it, as sources takes it. */
export function articleRequest(
  extraction: Extraction,
  reserved: { request: ReservationRequest; reservation: Reservation },
  actors: ReadonlyMap<string, RecordedActor>,
  events: ReadonlyMap<string, RecordedEvent>,
): ArticleRequest {
  const { document, extractor } = extraction;
  const { id, originalId, retrievedAt } = reserved.reservation;
  const actorIds = new Map([...actors].map(([key, { actorId }]) => [key, actorId]));
  const eventIds = new Map([...events].map(([key, { eventId }]) => [key, eventId]));
  const quotes = quotesOf(extraction, actorIds, eventIds);
  const { publisher } = document;
  return {
    ...reserved.request,
    id,
    headline: headlineOf(document),
    body: document.body,
    publisher: publisher === null ? null : { name: publisher, domain: null, countryCode: null },
    originalId,
    byline: document.byline,
    language: document.language,
    publishedAt: document.publishedAt,
    retrievedAt,
    method: extractor.name,
    version: extractor.version,
    mentions: mentionsOf(extraction, actorIds),
    quotes,
    eventIds: [...new Set(eventIds.values())],
    claims: claimsOf(extraction, actors, events, quoteFinder(quotes)),
  };
}
