import { expect, it } from '@jest/globals';
import { eventsOf, summaryOf } from '../reports.ts';

it.failing('does not yet leave a figure of the headline to the event that the text gives it to', () => {
  const { reading, events } = eventsOf(
    `Malta and Fiji start 500-for-500 exchange with 200 prisoners each
Malta and Fiji each released 200 prisoners on Thursday, the first part of an exchange of 500 for 500.`,
    '2026-03-05T12:00:00Z',
  );
  expect(events.map((event) => summaryOf(event, reading))).toEqual([
    'EXCHANGE COMPLETED 2026-03-05 | PARTY Fiji, PARTY Malta | RELEASED Fiji 200, RELEASED Malta 200',
    'EXCHANGE UNDER_WAY undated | PARTY Fiji, PARTY Malta | TO_BE_RELEASED Fiji 500, TO_BE_RELEASED Malta 500',
  ]);
});
