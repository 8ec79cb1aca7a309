import { describe, expect, it } from '@jest/globals';
import { statusOf } from '../../../../../../extraction/languages/en/events/status/index.ts';
import type { EventKind } from '../../../../../../extraction/types.ts';
import { lineOf } from '../lines.ts';

function statusIn(text: string, kind: EventKind): string | null {
  const { line } = lineOf(text);
  const trigger = line.triggers.find((one) => one.kind === kind);
  expect(trigger).toBeDefined();
  return statusOf(line, trigger!);
}

describe('how far an exchange has come', () => {
  it.each([
    ['Malta freed 20 captives on Sunday.', 'COMPLETED'],
    ['Twenty captives were freed.', 'COMPLETED'],
    ['Sunday saw 20 captives released.', 'COMPLETED'],
    ['The plan could see 20 captives return home.', 'PROPOSED'],
    ['The deal will let 20 captives go home.', 'AGREED'],
    ['Twenty captives have been exchanged.', 'COMPLETED'],
    ['The prisoner exchange took place on Sunday.', 'COMPLETED'],
    ['A prisoner swap, which Fiji brokered, was held on Sunday.', 'COMPLETED'],
    ['The prisoner exchange has begun.', 'UNDER_WAY'],
    ['Twenty captives are being exchanged.', 'UNDER_WAY'],
    ['Malta will free 20 captives.', 'AGREED'],
    ['Malta is to free 20 captives.', 'AGREED'],
    ['Malta and Fiji agreed to exchange 20 captives.', 'AGREED'],
    ['A prisoner exchange is expected next week.', 'AGREED'],
    ['Malta could free 20 captives.', 'PROPOSED'],
    ['Malta has offered to exchange 20 captives.', 'PROPOSED'],
    ['Malta called for a prisoner swap.', 'PROPOSED'],
    ['Malta has hopes of bringing 20 captives home.', 'PROPOSED'],
    ['Malta and Fiji are negotiating a prisoner swap.', 'UNDER_NEGOTIATION'],
    ['Talks on a prisoner swap ended on Sunday.', 'UNDER_NEGOTIATION'],
    ['The prisoner exchange was postponed.', 'SUSPENDED'],
    ['The prisoner exchange due on Sunday has stalled.', 'SUSPENDED'],
    ['The prisoner exchange was called off.', 'CANCELLED'],
    ['The prisoner exchange did not take place.', 'CANCELLED'],
    ['Malta refused to free 20 captives.', 'CANCELLED'],
    ['Twenty captives were not freed.', 'CANCELLED'],
    ['Talks on the release of 20 captives stalled.', 'UNDER_NEGOTIATION'],
    ['Malta demanded that Fiji free 20 captives.', 'PROPOSED'],
    ['Malta completed the prisoner exchange agreed on in Oslo.', 'COMPLETED'],
    ['A new prisoner exchange is being prepared.', 'UNDER_NEGOTIATION'],
    ['The prisoner exchange was delayed twice.', null],
    ['Malta will free 20 captives if Fiji frees 11 sailors.', 'AGREED'],
    ['Malta offered 20 captives for 20.', 'PROPOSED'],
    ['A plan drafted in Oslo would free 300 captives.', 'PROPOSED'],
    ['No agreement had been reached with Fiji on exchanging captives.', 'UNDER_NEGOTIATION'],
    ['The prisoner exchange was to be completed on Monday, but it stopped.', 'SUSPENDED'],
    ['Malta has withdrawn from the prisoner exchange.', 'CANCELLED'],
    ['Malta set free 20 captives.', 'COMPLETED'],
    ['Malta would free 20 captives if Fiji did the same.', 'PROPOSED'],
    ['Malta called on Fiji to free 20 captives.', 'PROPOSED'],
    ['Malta is considering the release of 20 captives.', 'PROPOSED'],
    ['Malta wants its 20 captured sailors back.', 'PROPOSED'],
    ['Malta is ready to free 20 captives, should Fiji free nine.', 'PROPOSED'],
    ['The prisoner exchange has foundered.', 'CANCELLED'],
    ['The prisoner exchange has been deferred.', 'SUSPENDED'],
    ['The prisoner exchange has not collapsed.', null],
  ])('%s', (text, expected) => {
    expect(statusIn(text, 'EXCHANGE')).toBe(expected);
  });
});

describe('how far talks have come', () => {
  it.each([
    ['Malta and Fiji held talks in Oslo on Sunday.', 'COMPLETED'],
    ['The swap was agreed at talks in Oslo.', 'COMPLETED'],
    ['Talks in Oslo will resume on Monday.', 'AGREED'],
    ['Another round of talks would be held in Oslo.', 'AGREED'],
    ['Talks between Malta and Fiji began in Oslo.', 'UNDER_WAY'],
    ['Talks between Malta and Fiji broke off.', 'SUSPENDED'],
    ['Talks between Malta and Fiji collapsed.', 'CANCELLED'],
    ['Fiji called for direct talks with Malta.', 'PROPOSED'],
    ['Talks between Malta and Fiji, broken off in May, are to resume in Oslo.', 'AGREED'],
    ['Talks between Malta and Fiji that were due to resume on Monday were postponed.', 'SUSPENDED'],
    ['Malta walked out of the talks.', 'CANCELLED'],
    ['Talks between Malta and Fiji were adjourned on Monday.', 'SUSPENDED'],
    ['Talks between Malta and Fiji have hit a wall.', 'SUSPENDED'],
    ['Malta and Fiji are holding talks in Oslo.', 'UNDER_WAY'],
    ['Malta accepted an invitation to talks in Oslo.', 'AGREED'],
    ['The talks, which began in Oslo on Monday, ended on Wednesday.', 'COMPLETED'],
    ['Talks between Malta and Fiji entered a second day.', 'UNDER_WAY'],
    ['Talks between Malta and Fiji reopened in Oslo.', 'UNDER_WAY'],
    ['The delegations of Malta and Fiji are due back in Oslo on Monday.', 'AGREED'],
    ['Fiji has offered to host talks next month.', 'PROPOSED'],
    ['Talks between Malta and Fiji have yet to begin.', 'AGREED'],
  ])('%s', (text, expected) => {
    expect(statusIn(text, 'NEGOTIATION')).toBe(expected);
  });
});
