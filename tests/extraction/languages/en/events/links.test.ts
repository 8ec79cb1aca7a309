import { describe, expect, it } from '@jest/globals';
import { eventsOf } from './reports.ts';

describe('links between the events of a report', () => {
  it.each([
    [
      'an exchange is under an accord on exchanges',
      'Malta freed 20 Fijian captives on Friday. The exchange was the first under the Geneva accords. Fiji is glad.',
      ['EXCHANGE UNDER_AGREEMENT AGREEMENT'],
    ],
    [
      'an exchange comes out of talks',
      'Malta and Fiji agreed to exchange 20 captives at talks in Geneva on Friday.',
      ['EXCHANGE NEGOTIATED_IN NEGOTIATION'],
    ],
    [
      'the news follows the previous exchange',
      'Malta and Fiji exchanged 20 captives on Friday. The previous prisoner exchange was held on 3 May.',
      ['EXCHANGE FOLLOWS EXCHANGE'],
    ],
    [
      'a stage is part of the whole',
      'Malta and Fiji each released 20 captives on Friday, the first part of a prisoner exchange that they agreed on last month. Another 30 captives will be freed next week.',
      ['EXCHANGE PART_OF EXCHANGE'],
    ],
  ])('%s', (_, text, expected) => {
    const { events } = eventsOf(text, '2025-11-16T12:00:00Z');
    const kindOf = (key: string) => events.find((event) => event.key === key)?.kind;
    const links = events.flatMap((event) =>
      event.related.map((link) => `${event.kind} ${link.kind} ${kindOf(link.event)}`),
    );
    expect(links).toEqual(expected);
  });
});
