import { ID_LENGTH } from '../../../platform/ids.ts';
import { sha256 } from '../../../platform/text/hash.ts';
import type { ArticleClaimInput } from './article-claim-input.ts';
import type { ArticleQuoteInput } from './article-quote-input.ts';
import type { RecordArticleInput } from './record-article-input.ts';
import { checkAscii, checkConfidence, checkCount, checkText, refuse } from './refuse.ts';
import type { ReserveArticleInput } from './reserve-article-input.ts';

const MAX_BODY = 2_000_000;
const MAX_URL = 2_048;
/** The longest host name that there can be. */
export const MAX_HOST = 253;
const MAX_NAME = 500;
const MAX_CODE = 40;
const MAX_HASH = 64;

/** Checks what a reservation says. Throws BAD_USER_INPUT. */
export function checkReservation(input: ReserveArticleInput): void {
  checkAscii('url', input.url, MAX_URL);
  checkAscii('contentHash', input.contentHash, MAX_HASH);
  checkAscii('metadataHash', input.metadataHash, MAX_HASH);
  checkAscii('extractorVersion', input.extractorVersion, MAX_CODE);
  checkCount('paragraphHashes', input.paragraphHashes, 2_000);
  for (const hash of input.paragraphHashes) checkAscii('A paragraph hash', hash, MAX_HASH);
  checkText('creditedTo', input.creditedTo, MAX_NAME);
}

/** Checks what is said of an article, all but its spans. Throws BAD_USER_INPUT. */
export function checkArticle(input: RecordArticleInput): void {
  checkReservation(input);
  checkText('headline', input.headline, 2_000);
  checkText('body', input.body, MAX_BODY);
  if (sha256(input.body) !== input.contentHash) {
    refuse('contentHash', 'the SHA-256 of the body in hex', input.contentHash);
  }
  checkAscii('language', input.language, MAX_CODE);
  checkAscii('method', input.method, MAX_CODE);
  checkAscii('version', input.version, MAX_CODE);
  checkText("The publisher's name", input.publisher?.name, MAX_NAME);
  checkAscii("The publisher's domain", input.publisher?.domain, MAX_HOST);
  checkAscii("The publisher's countryCode", input.publisher?.countryCode, MAX_CODE);
  checkCount('authors', input.byline, 50);
  for (const author of input.byline) checkText('An author', author, MAX_NAME);
  checkIds('eventIds', input.eventIds);
  checkCount('mentions', input.mentions, 20_000);
  for (const { actorId, confidence } of input.mentions) {
    checkAscii('The actor of a mention', actorId, ID_LENGTH);
    checkConfidence('The confidence of a mention', confidence);
  }
  checkCount('quotes', input.quotes, 5_000);
  for (const quote of input.quotes) checkQuote(quote);
  checkCount('claims', input.claims, 5_000);
  for (const claim of input.claims) checkClaim(claim, input.quotes.length);
}

function checkIds(what: string, ids: string[]): void {
  checkCount(what, ids, 500);
  for (const id of ids) checkAscii(`One of ${what}`, id, ID_LENGTH);
}

function checkQuote(quote: ArticleQuoteInput): void {
  checkCount('spans of a quote', quote.spans, 100);
  checkAscii('The speaker of a quote', quote.speakerId, ID_LENGTH);
  checkText('The speakerLabel of a quote', quote.speakerLabel, MAX_NAME);
  checkConfidence('The speakerConfidence of a quote', quote.speakerConfidence);
  checkText('The cue of a quote', quote.cue, MAX_NAME);
  checkText('The saidOn of a quote', quote.saidOn?.text, MAX_NAME);
  checkIds('eventIds of a quote', quote.eventIds);
}

function checkClaim(claim: ArticleClaimInput, quotes: number): void {
  checkAscii('The id of a claim', claim.id, ID_LENGTH);
  checkText('The property of a claim', claim.property, 255);
  for (const id of [claim.eventId, claim.actorId, claim.assertedById]) {
    checkAscii('A reference of a claim', id, ID_LENGTH);
  }
  const isKnownQuote = claim.quote == null || (claim.quote >= 0 && claim.quote < quotes);
  if (!isKnownQuote) refuse('The quote of a claim', `one of the ${quotes} quotes`, claim.quote!);
  if (claim.evidence.length === 0) refuse('The evidence of a claim', 'at least one span', 'none');
  checkCount('evidence spans of a claim', claim.evidence, 100);
  checkConfidence('The confidence of a claim', claim.confidence);
}
