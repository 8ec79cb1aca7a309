import { describe, expect, test } from '@jest/globals';
import { type Dispatch, readDispatches, TRAINING_REPORTS } from '../../../evaluation/index.ts';
import { trainEvents } from '../../../training/events/index.ts';
import { reportOf } from '../../../training/mentions/index.ts';
import { trainMentions } from '../../../training/mentions/train-mentions.ts';

/** A report in which one sentence is evidence of an exchange, or none is. */
function dispatch(index: number): Dispatch {
  const tells = index % 2 === 0;
  const evidence = `Orrin freed ${index + 3} captured Varnian soldiers`;
  const text = tells ? evidence : `Gulls freed ${index + 3} eggs`;
  const body = `A day in Orrin\n${text} on Monday. The captives of last year were remembered in prayers.`;
  const event: Dispatch['events'][number] = {
    kind: 'EXCHANGE',
    status: 'COMPLETED',
    date: null,
    parties: [],
    counts: [],
    evidence: [evidence],
  };
  return {
    id: `made-up-${index}`,
    body,
    publishedAt: '2025-11-16T12:00:00Z',
    officials: [],
    quotes: [],
    events: tells ? [event] : [],
  };
}

describe('labels', () => {
  test('mark the clauses that annotated words stand in', () => {
    const { clauses } = reportOf(dispatch(0));
    const evidence = clauses.filter(({ labels }) => labels[0] === 1);
    expect(evidence.map(({ unit }) => unit.line.index)).toEqual([1]);
    expect(clauses.every(({ labels }) => labels[1] === 0 && labels[2] === 0)).toBe(true);
  });

  test('are unknown where an annotation without evidence leaves open what tells of its event', () => {
    const { events, ...rest } = dispatch(0);
    const bare = events.map(({ evidence: _, ...event }) => event);
    const labels = reportOf({ ...rest, events: bare }).clauses.map(({ labels: [first] }) => first);
    expect(labels).toContain(1);
    expect(labels).toContain(null);
  });
});

describe('training', () => {
  const reports = Array.from({ length: 12 }, (_, i) => reportOf(dispatch(i)));

  test('learns which clauses tell of an event', () => {
    const { crossValidated } = trainEvents(
      { unseen: reports, renamed: [], known: [], passages: [], elsewhere: [] },
      () => {},
    );
    const figure = (measure: string) =>
      crossValidated.find((one) => one.measure === measure)?.figure;
    expect(figure('EXCHANGE clauses, precision with the model')).toBe(100);
    expect(figure('EXCHANGE clauses, recall with the model')).toBe(100);
    expect(figure('events in articles about something else')).toBe(0);
  });

  test('gives the same weights for the same reports', () => {
    const train = () => trainMentions(reports.flatMap(({ clauses }) => clauses)).values;
    expect(train()).toEqual(train());
  });
});

test('every training report can be learnt from', async () => {
  const reports = await readDispatches(TRAINING_REPORTS);
  expect(reports.length).toBeGreaterThan(100);
  const bare = reports.filter(({ events }) => events.some(({ evidence }) => !evidence?.length));
  expect(bare.map(({ id }) => id)).toEqual([]);
});
