import { expect, test } from '@jest/globals';
import { eventsOf } from '../reports.ts';

const NEWS =
  'Malta and Fiji exchanged 20 prisoners of war on Friday. The Red Cross received the captives.';

const talksOf = (sentence: string) =>
  eventsOf(`${NEWS}\n\n${sentence}`, '2025-11-16T12:00:00Z').events.filter(
    ({ kind }) => kind === 'NEGOTIATION',
  );

test('talks with a place and a day are told', () => {
  expect(talksOf('Envoys of Malta and Fiji held talks in Oslo on Thursday.')).toHaveLength(1);
});

test('talks without a day, a place or a side are none', () => {
  expect(talksOf('Follow-up consultations would settle the details.')).toEqual([]);
});
