import { describe, expect, test } from '@jest/globals';
import { checkInput } from '../../../../subgraphs/events/record/check-input.ts';
import {
  articleId,
  buildCount,
  buildEvent,
  buildParticipant,
  buildReport,
  day,
  range,
  VARNIA,
} from '../factories.ts';

const check = (events: ReturnType<typeof buildEvent>[], report = {}) =>
  checkInput(buildReport(1, events, report) as never);
const place = { name: 'Orrin', countryCode: 'XO' };
const many = <T>(number: number, item: T) => Array.from({ length: number }, () => item);

describe('a batch of events is refused for', () => {
  test.each([
    ['an empty key', { key: '' }, 'key is a text of 1 to 100'],
    ['an empty title', { title: '' }, 'title is a text of 1 to 2000'],
    ['an unknown kind', { kind: 'ELECTION' }, 'or EXCHANGE; got "ELECTION"'],
    ['too much confidence', { confidence: 1.1 }, '0 to 1; got 1.1'],
    ['a date that ends before it begins', { date: range('2031-05-02', '2031-05-01') }, 'in order'],
    ['a date beyond the calendar', { date: day('9999-12-31') }, 'two days from'],
    ['a long wording', { date: day('2031-05-02', 'x'.repeat(2_001)) }, "a date's text"],
    ['a nameless place', { places: [{ ...place, name: '…' }] }, 'a text with a letter'],
    ['a country in words', { places: [{ ...place, countryCode: 'Orrin' }] }, 'ISO 3166-1'],
    ['an actor in words', { participants: [buildParticipant('the minister')] }, 'actorId is an id'],
    ['a side in words', { participants: [buildParticipant(VARNIA, 'DELEGATE', 'é')] }, 'onBehalf'],
    [
      'a count of nothing',
      { counts: [buildCount(1, { value: null, low: null, high: null })] },
      'one or more',
    ],
    ['less than nobody', { counts: [buildCount(-1)] }, 'one or more numbers from 0'],
    ['bounds out of order', { counts: [buildCount(1, { low: 3, high: 2 })] }, 'low up to high'],
    ['a link to itself', { related: [{ kind: 'FOLLOWS', event: 'exchange' }] }, 'another event'],
    ['a link to nothing', { related: [{ kind: 'FOLLOWS', event: 'talks' }] }, 'another event'],
    ['51 places', { places: many(51, place) }, 'places is at most 50 items; got 51'],
    ['101 participants', { participants: many(101, buildParticipant(VARNIA)) }, 'got 101'],
    ['101 counts', { counts: many(101, buildCount(1)) }, 'counts is at most 100'],
    ['51 links', { related: many(51, { kind: 'FOLLOWS', event: 'x' }) }, 'related is at most 50'],
    ['21 topics', { topics: many(21, 'prisoners') }, 'topics is at most 20'],
    ['an empty topic', { topics: [''] }, 'a topic is a text'],
  ])('%s', (_what, event, fault) => {
    expect(() => check([buildEvent(event)])).toThrow(fault);
  });

  test.each([
    ['an article id in words', { articleId: 'the first one' }, 'articleId is an id'],
    ['a long origin', { originKey: 'x'.repeat(256) }, 'originKey is a text of 1 to 255'],
    ['a day beyond the calendar', { reportedAt: '9999-12-31T00:00:00.000Z' }, 'a date is'],
    [
      'a day of the article that ends early',
      { asOf: range('2031-05-02', '2031-05-01') },
      'in order',
    ],
  ])('%s', (_what, report, fault) => {
    expect(() => check([], report)).toThrow(fault);
  });

  test('two equal keys', () => {
    expect(() => check([buildEvent(), buildEvent()])).toThrow('key is unique');
  });

  test('201 events', () => {
    const events = Array.from({ length: 201 }, (_, index) => buildEvent({ key: `e${index}` }));
    expect(() => check(events)).toThrow('events is at most 200 items; got 201');
  });
});

describe('a batch of events is taken', () => {
  test.each([
    ['with none', []],
    [
      'with all that an event can have',
      [
        buildEvent({
          date: day('2031-05-23', 'on Friday'),
          places: [place, { name: 'Оррин', countryCode: null }],
          counts: [
            buildCount(0),
            buildCount(5, { value: null, low: 5, high: null, sideId: VARNIA }),
          ],
          related: [{ kind: 'NEGOTIATED_IN', event: 'talks' }],
        }),
        buildEvent({ key: 'talks', kind: 'NEGOTIATION', topics: ['prisoners'], round: 2 }),
      ],
    ],
  ])('%s', (_what, events) => {
    expect(() => check(events, { asOf: day('2031-05-10'), articleId: articleId(7) })).not.toThrow();
  });
});
