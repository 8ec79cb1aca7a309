import { expect, test } from '@jest/globals';
import { Trace } from '../../../extraction/explain/trace.ts';

test('a trace keeps the grounds of an item in order, and its evidence', () => {
  const trace = new Trace();
  const item = { name: 'Venn' };
  trace.because(item, 'a title before the name', { start: 1, end: 3 });
  trace.because(item, 'the models say so', null, 0.9);
  trace.weigh(item, { TOLD: 1 });
  expect(trace.groundsOf(item)).toEqual([
    { rule: 'a title before the name', span: { start: 1, end: 3 }, score: null },
    { rule: 'the models say so', span: null, score: 0.9 },
  ]);
  expect(trace.evidenceOf(item)).toEqual({ TOLD: 1 });
});

test('items are known by identity, not by what is in them', () => {
  const trace = new Trace();
  trace.because({ name: 'Venn' }, 'a name');
  expect(trace.groundsOf({ name: 'Venn' })).toEqual([]);
  expect(trace.evidenceOf({ name: 'Venn' })).toBeNull();
});

test('what is made from an item has its grounds before its own', () => {
  const trace = new Trace();
  const [draft, actor] = [{ draft: true }, { draft: false }];
  trace.because(draft, 'a name');
  trace.weigh(draft, { TOLD: 1 });
  trace.because(actor, 'finished');
  trace.carry(draft, actor);
  expect(trace.groundsOf(actor).map(({ rule }) => rule)).toEqual(['a name', 'finished']);
  expect(trace.evidenceOf(actor)).toEqual({ TOLD: 1 });
});
