import { describe, expect, test } from '@jest/globals';
import { readDocument } from '../../../../../../extraction/index.ts';
import { eventModels } from '../../../../../../extraction/languages/en/events/models.ts';
import { readLines } from '../../../../../../extraction/languages/en/events/scene/read-lines.ts';
import { readSides } from '../../../../../../extraction/languages/en/events/scene/sides.ts';
import { tellsOfEvents } from '../../../../../../extraction/languages/en/events/topic/tells-of-events.ts';
import { english } from '../../../../../../extraction/languages/en/index.ts';
import { read } from '../../../../../../extraction/read.ts';

function tells(text: string): boolean {
  const reading = read(readDocument({ text, publishedAt: null }), english);
  const lines = readLines(reading, null);
  return tellsOfEvents(lines, readSides(reading, lines), eventModels().topics);
}

describe('a document about an exchange, talks or an agreement between sides', () => {
  test.each([
    'Malta freed 40 captured Fijian soldiers on Monday. Fiji let 38 Maltese prisoners go.',
    'The rebels released six kidnapped nurses near Bunia. The army gave up three jailed commanders in return.',
    'Envoys of Malta and Fiji met in Oslo for a second round of talks on a ceasefire.',
    'Malta handed over the bodies of 60 fallen soldiers to Fiji at the border, the Red Cross said. Fiji gave 12 bodies in return.',
  ])('is read: %s', (text) => {
    expect(tells(text)).toBe(true);
  });
});

describe('a document about something else', () => {
  test.each([
    'Norway and Iceland met in Oslo for talks on mackerel. Boats stay in port until quotas are agreed.',
    'Rovers and United swap goalkeepers. Both players passed a medical on deadline day, the clubs said.',
    'The exchange freed 300 members from a fee on Monday. Shares rose as traders returned from holidays.',
    'Forty pupils returned from an exchange with a school in Brest. Their hosts will come in May.',
    'A court released a student on bail. Police had detained 12 protesters at the university.',
    'The senator won the primary in Ohio. Voters want lower taxes, a poll of 1,000 adults found.',
  ])('is not read: %s', (text) => {
    expect(tells(text)).toBe(false);
  });
});
