import { expect, test } from '@jest/globals';
import type { Dispatch } from '../../../evaluation/index.ts';
import { eventModels } from '../../../extraction/languages/en/events/models.ts';
import { judgeEvents } from '../../../training/confidence/judge-events.ts';
import { reportOf } from '../../../training/mentions/index.ts';

const dispatch: Dispatch = {
  id: 'a',
  body: 'Norway and Denmark exchanged 40 prisoners of war on 3 May 2031.',
  publishedAt: '2031-05-05T10:00:00Z',
  officials: [],
  quotes: [],
  events: [
    {
      kind: 'EXCHANGE',
      status: 'COMPLETED',
      date: { earliest: '2031-05-03', latest: '2031-05-03' },
      parties: ['NO', 'DK'],
      counts: [],
    },
  ],
};

test('an event is judged with what speaks for it', () => {
  const [judged, ...more] = judgeEvents(reportOf(dispatch), eventModels());
  expect(judged).toMatchObject({ right: true, evidence: { EXCHANGE: 1, SIDES: 1, DATED: 1 } });
  expect(more).toEqual([]);
});

test('an event that is not annotated is judged wrong', () => {
  const report = reportOf({ ...dispatch, events: [] });
  expect(judgeEvents(report, eventModels())[0]!.right).toBe(false);
});
