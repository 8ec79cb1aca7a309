import type { EventExtraction, Extraction, Span } from '../../../extraction/index.ts';
import { LIMITS } from '../bound-extraction.ts';
import { POSITION_CONFIDENCE, type RecordedActor } from './actors.ts';
import type { RecordedEvent } from './events.ts';

/** One claim with its evidence, as sources takes it. */
export interface ClaimRequest {
  id: string;
  /** What is claimed, such as `Exchange.counts.PERSONS_RELEASED`. */
  property: string;
  eventId: string | null;
  actorId: string | null;
  assertedById: string | null;
  /** Index into the quotes; null where the claim is in the reporter's words. */
  quote: number | null;
  evidence: Span[];
  confidence: number;
}

const TYPE_NAMES = { EXCHANGE: 'Exchange', NEGOTIATION: 'Negotiation', AGREEMENT: 'Agreement' };

/** A claim before it is known which quote, if any, states it. */
type Stated = Omit<ClaimRequest, 'quote'>;

/** What an article claims of offices. */
function tenureClaims(
  extraction: Extraction,
  actors: ReadonlyMap<string, RecordedActor>,
): Stated[] {
  return extraction.actors.flatMap(({ key, positions }) => {
    const recorded = actors.get(key);
    return positions.flatMap(({ span }, index) => {
      const id = recorded?.claimIds[index];
      if (!recorded || id === undefined) return [];
      const { actorId } = recorded;
      const base = { eventId: null, assertedById: null, confidence: POSITION_CONFIDENCE };
      return { ...base, id, actorId, property: 'Official.tenures', evidence: [span] };
    });
  });
}

/** What an article claims of one event. */
function eventClaims(
  event: EventExtraction,
  recorded: RecordedEvent,
  actors: ReadonlyMap<string, RecordedActor>,
): Stated[] {
  const type = TYPE_NAMES[event.kind];
  const idOf = (key: string | null) => (key === null ? null : (actors.get(key)?.actorId ?? null));
  const claim = (id: string | null | undefined, property: string, more: Partial<Stated> = {}) =>
    id == null
      ? []
      : {
          id,
          property: `${type}.${property}`,
          eventId: recorded.eventId,
          actorId: null,
          assertedById: null,
          evidence: event.evidence,
          confidence: event.confidence,
          ...more,
        };
  return [
    claim(recorded.statusClaimId, 'status'),
    claim(recorded.dateClaimId, 'date'),
    ...event.places.map((_, index) => claim(recorded.placeClaimIds[index], 'places')),
    ...event.participants.map(({ actor, role }, index) =>
      claim(recorded.participantClaimIds[index], `participants.${role}`, { actorId: idOf(actor) }),
    ),
    ...event.counts.map(({ measure, side, assertedBy, span }, index) =>
      claim(recorded.countClaimIds[index], `counts.${measure}`, {
        actorId: idOf(side),
        assertedById: idOf(assertedBy),
        evidence: [span],
      }),
    ),
  ].flat();
}

/**
 * Everything that an article claims, each with the words that say so; two statements of one claim
 * are one with the evidence of both. `quoteAt` names the quote that a span lies in.
 */
export function claimsOf(
  extraction: Extraction,
  actors: ReadonlyMap<string, RecordedActor>,
  events: ReadonlyMap<string, RecordedEvent>,
  quoteAt: (span: Span) => number | null,
): ClaimRequest[] {
  const stated = [
    ...tenureClaims(extraction, actors),
    ...extraction.events.flatMap((event) => {
      const recorded = events.get(event.key);
      return recorded ? eventClaims(event, recorded, actors) : [];
    }),
  ];
  const claims = new Map<string, ClaimRequest>();
  for (const claim of stated) {
    const known = claims.get(claim.id);
    if (known) {
      known.evidence = [...known.evidence, ...claim.evidence].slice(0, LIMITS.pieces);
      known.confidence = Math.max(known.confidence, claim.confidence);
    } else {
      const quotes = claim.evidence.map(quoteAt);
      const quote = quotes.every((index) => index !== null) ? (quotes[0] ?? null) : null;
      claims.set(claim.id, { ...claim, quote });
    }
  }
  return [...claims.values()].slice(0, LIMITS.claims);
}
