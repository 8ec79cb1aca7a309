import { describe, expect, it } from '@jest/globals';
import { exchangeReports } from './exchange-reports.ts';
import { otherMatters } from './other-matters.ts';
import { eventsOf, summaryOf } from './reports.ts';
import { talksReports } from './talks-reports.ts';

describe('the events of a report', () => {
  it.each([...exchangeReports, ...talksReports])('$title', ({ text, publishedAt, events }) => {
    const { reading, events: found } = eventsOf(text, publishedAt);
    expect(found.map((event) => summaryOf(event, reading))).toEqual(events);
  });

  it.each(otherMatters.map((text) => ({ title: text.split('\n')[0], text })))(
    'are none: $title',
    ({ text }) => {
      const { reading, events } = eventsOf(text, '2025-11-16T12:00:00Z');
      expect(events.map((event) => summaryOf(event, reading))).toEqual([]);
    },
  );
});
