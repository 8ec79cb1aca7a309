import { describe, expect, test } from '@jest/globals';
import { codesOf } from '../../../subgraphs/events/codes.ts';
import { EVENT_KINDS } from '../../../subgraphs/events/event-kind.ts';
import { EventStatus } from '../../../subgraphs/events/event-status.ts';

const S = EventStatus;

describe('the codes of', () => {
  test.each([
    ['NEGOTIATION', [S.PROPOSED, S.UNDER_NEGOTIATION, S.AGREED], ['AGREE', '036']],
    ['NEGOTIATION', [S.UNDER_WAY, S.COMPLETED], ['CONSULT', '046']],
    ['NEGOTIATION', [S.SUSPENDED, S.CANCELLED], ['SANCTION', '164']],
    ['EXCHANGE', [S.PROPOSED, S.UNDER_NEGOTIATION, S.AGREED], ['AGREE', '0353']],
    ['EXCHANGE', [S.UNDER_WAY, S.COMPLETED], ['RETREAT', '0841']],
    ['EXCHANGE', [S.SUSPENDED, S.CANCELLED], []],
    ['AGREEMENT', [S.AGREED, S.UNDER_WAY, S.COMPLETED], ['SUPPORT', '057']],
    ['AGREEMENT', [S.PROPOSED, S.UNDER_NEGOTIATION, S.SUSPENDED, S.CANCELLED], []],
  ] as const)('%s, %s', (kind, statuses, expected) => {
    for (const status of statuses) {
      expect(codesOf(kind, status).map(({ code }) => code)).toEqual(expected);
    }
  });

  test('an unknown status are none', () => {
    for (const kind of EVENT_KINDS) expect(codesOf(kind, S.UNKNOWN)).toEqual([]);
  });

  test('name their scheme', () => {
    const codes = codesOf('EXCHANGE', S.COMPLETED);
    expect(codes.map(({ scheme }) => scheme)).toEqual(['PLOVER', 'CAMEO']);
  });
});
