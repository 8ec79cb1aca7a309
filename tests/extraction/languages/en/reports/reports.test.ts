import { describe, expect, test } from '@jest/globals';
import { readDocument } from '../../../../../extraction/index.ts';
import { english } from '../../../../../extraction/languages/en/index.ts';
import { read } from '../../../../../extraction/read.ts';
import type { Reading } from '../../../../../extraction/reading.ts';
import type { ActorExtraction, PositionMention } from '../../../../../extraction/types.ts';
import { africa } from './africa.ts';
import { americas } from './americas.ts';
import { asia } from './asia.ts';
import { europe } from './europe.ts';

function positionLine({ title, organization, countryCode, former }: PositionMention): string {
  const body = organization === null ? '' : `at ${organization} `;
  return `${former ? 'former ' : ''}${title} ${body}${countryCode ?? '-'}`;
}

function actorLine({ kind, name, countryCode, positions }: ActorExtraction): string {
  return [`${kind} ${name} ${countryCode ?? '-'}`, ...positions.map(positionLine)].join(' | ');
}

/** The quotes in marks; what is reported without them is told in `quotes/indirect.test.ts`. */
function quoteLines({ actors, quotes, document }: Reading): string[] {
  const names = new Map(actors.map(({ key, name }) => [key, name]));
  return quotes
    .filter(({ kind }) => kind !== 'INDIRECT')
    .map(({ kind, speaker, span }) => {
      const words = document.body.slice(span.start, span.end);
      return `${kind} ${names.get(speaker ?? '') ?? '-'}: ${words}`;
    });
}

describe('who acts and who speaks in', () => {
  test.each([...africa, ...americas, ...asia, ...europe])('$text', ({ text, actors, quotes }) => {
    const reading = read(readDocument({ text }), english);
    expect(reading.actors.map(actorLine)).toEqual(actors);
    expect(quoteLines(reading)).toEqual(quotes);
  });
});
