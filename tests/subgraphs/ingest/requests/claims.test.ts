import { describe, expect, test } from '@jest/globals';
import { claimsOf } from '../../../../subgraphs/ingest/requests/claims.ts';
import type { RecordedEvent } from '../../../../subgraphs/ingest/requests/events.ts';
import { buildActor, buildEvent, buildExtraction, spanOf } from '../extraction.ts';

const BODY = 'Minister Ada Roe said 200 prisoners came home. Her ministry said 200, too.';
const figure = spanOf(BODY, '200 prisoners');
const position = spanOf(BODY, 'Minister');

const count = {
  measure: 'PERSONS_RELEASED' as const,
  side: 'land',
  value: 200,
  low: 200,
  high: 200,
  approximate: false,
  assertedBy: 'roe',
  span: figure,
};
const actors = new Map([
  ['roe', { key: 'roe', actorId: 'act_roe', claimIds: ['clm_office'] }],
  ['land', { key: 'land', actorId: 'act_land', claimIds: [] }],
]);

function recorded(overrides: Partial<RecordedEvent> = {}): RecordedEvent {
  return {
    key: 'e1',
    eventId: 'evt_1',
    statusClaimId: 'clm_status',
    dateClaimId: null,
    placeClaimIds: [],
    participantClaimIds: [],
    countClaimIds: ['clm_count'],
    ...overrides,
  };
}

const noQuote = () => null;

describe('claimsOf', () => {
  test('leads each value to the words that say so', () => {
    const extraction = buildExtraction(BODY, {
      actors: [
        buildActor({
          key: 'roe',
          positions: [
            {
              title: 'minister',
              organization: null,
              countryCode: null,
              former: false,
              span: position,
            },
          ],
        }),
      ],
      events: [buildEvent({ counts: [count], evidence: [{ start: 0, end: 46 }] })],
    });
    const claims = claimsOf(extraction, actors, new Map([['e1', recorded()]]), noQuote);
    expect(claims.map(({ id, property, evidence }) => [id, property, evidence])).toEqual([
      ['clm_office', 'Official.tenures', [position]],
      ['clm_status', 'Exchange.status', [{ start: 0, end: 46 }]],
      ['clm_count', 'Exchange.counts.PERSONS_RELEASED', [figure]],
    ]);
    expect(claims[2]).toMatchObject({ actorId: 'act_land', assertedById: 'act_roe' });
  });

  test('gives a value that is stated twice one claim with the evidence of both', () => {
    const again = { ...count, span: spanOf(BODY, '200, too') };
    const extraction = buildExtraction(BODY, { events: [buildEvent({ counts: [count, again] })] });
    const events = new Map([['e1', recorded({ countClaimIds: ['clm_count', 'clm_count'] })]]);
    const counts = claimsOf(extraction, actors, events, noQuote).filter(
      ({ id }) => id === 'clm_count',
    );
    expect(counts).toHaveLength(1);
    expect(counts[0]!.evidence).toEqual([figure, again.span]);
  });

  test('names the quote only where all the evidence lies in quotes', () => {
    const extraction = buildExtraction(BODY, { events: [buildEvent({ counts: [count] })] });
    const events = new Map([['e1', recorded()]]);
    const claims = claimsOf(extraction, actors, events, (span) => (span === figure ? 3 : null));
    expect(claims.map(({ id, quote }) => [id, quote])).toEqual([
      ['clm_status', null],
      ['clm_count', 3],
    ]);
  });
});
