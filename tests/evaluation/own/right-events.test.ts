import { expect, test } from '@jest/globals';
import type { Dispatch } from '../../../evaluation/own/dispatch.ts';
import { eventCalibration, judgedEvents } from '../../../evaluation/own/right-events.ts';
import { buildEvent, buildExtraction } from '../factories.ts';

const dispatch: Dispatch = {
  id: 'a',
  body: 'Words.',
  publishedAt: '',
  officials: [],
  quotes: [],
  events: [{ kind: 'EXCHANGE', status: 'COMPLETED', date: null, parties: [], counts: [] }],
};

test.each([
  ['is annotated with the same status', [buildEvent()], [true]],
  ['has another status', [buildEvent({ status: 'AGREED' })], [false]],
  ['is of another kind', [buildEvent({ kind: 'NEGOTIATION' })], [false]],
  ['is found twice', [buildEvent(), buildEvent({ status: 'AGREED' })], [true, false]],
])('an event that %s', (_, events, right) => {
  const judged = judgedEvents(dispatch, buildExtraction(dispatch.body, { events }));
  expect(judged.map((each) => each.right)).toEqual(right);
});

test('each event is a forecast by its confidence', () => {
  const events = [buildEvent({ confidence: 0.8 })];
  const { forecasts } = eventCalibration(dispatch, buildExtraction(dispatch.body, { events }));
  expect(forecasts).toEqual([{ confidence: 0.8, right: true }]);
});
