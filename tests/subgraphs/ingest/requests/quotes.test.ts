import { describe, expect, test } from '@jest/globals';
import { quoteFinder, quotesOf } from '../../../../subgraphs/ingest/requests/quotes.ts';
import { buildEvent, buildExtraction, buildQuote, spanOf } from '../extraction.ts';

const BODY = [
  'Two states exchanged prisoners on Monday.',
  '“They are home,” Roe said. “All of them.”',
  'Talks on the bodies of the fallen began in Bern.',
  'An official spoke of “slow progress”.',
].join('\n');

const exchange = buildEvent({ key: 'e1', evidence: [spanOf(BODY, 'Two states exchanged')] });
const talks = buildEvent({ key: 'e2', evidence: [spanOf(BODY, 'Talks on the bodies')] });
const eventIds = new Map([
  ['e1', 'evt_1'],
  ['e2', 'evt_2'],
]);
const actorIds = new Map([['roe', 'act_roe']]);

const split = [
  buildQuote({
    span: spanOf(BODY, 'They are home,'),
    group: 'g1',
    speaker: 'roe',
    speakerSpan: spanOf(BODY, 'Roe'),
    cueSpan: spanOf(BODY, 'said'),
  }),
  buildQuote({ span: spanOf(BODY, 'All of them.'), group: 'g1' }),
];
const unnamed = buildQuote({
  span: spanOf(BODY, 'slow progress'),
  kind: 'PARTIAL',
  speakerSpan: spanOf(BODY, 'An official'),
});

describe('quotesOf', () => {
  const quotes = quotesOf(
    buildExtraction(BODY, { quotes: [...split, unnamed], events: [exchange, talks] }),
    actorIds,
    eventIds,
  );

  test('joins the pieces of one group into one quote', () => {
    expect(quotes).toHaveLength(2);
    expect(quotes[0]).toMatchObject({
      spans: split.map(({ span }) => span),
      kind: 'DIRECT',
      speakerId: 'act_roe',
      speakerLabel: 'Roe',
      cue: 'said',
    });
  });

  test('leaves an unnamed speaker null and keeps the words', () => {
    expect(quotes[1]).toMatchObject({ speakerId: null, speakerLabel: 'An official' });
  });

  test('takes a quote to be about the events of the nearest paragraph before it', () => {
    expect(quotes.map((quote) => quote.eventIds)).toEqual([['evt_1'], ['evt_2']]);
  });

  test('prefers the events of its own paragraph', () => {
    const own = buildEvent({ key: 'e2', evidence: [spanOf(BODY, 'All of them')] });
    const [first] = quotesOf(
      buildExtraction(BODY, { quotes: split, events: [exchange, own] }),
      actorIds,
      eventIds,
    );
    expect(first!.eventIds).toEqual(['evt_2']);
  });

  test('is about nothing where no event has been told yet', () => {
    const [first] = quotesOf(
      buildExtraction(BODY, { quotes: split, events: [talks] }),
      actorIds,
      eventIds,
    );
    expect(first!.eventIds).toEqual([]);
  });

  test('finds the quote that words lie in', () => {
    const find = quoteFinder(quotes);
    expect(find(spanOf(BODY, 'are home'))).toBe(0);
    expect(find(spanOf(BODY, 'slow progress'))).toBe(1);
    expect(find(spanOf(BODY, 'Talks'))).toBeNull();
  });
});
