import { describe, expect, test } from '@jest/globals';
import type { Mention } from '../../../extraction/index.ts';
import { boundExtraction, LIMITS } from '../../../subgraphs/ingest/bound-extraction.ts';
import { buildActor, buildEvent, buildExtraction, buildQuote } from './extraction.ts';

const mention = (start: number): Mention => ({ start, end: start + 3, text: 'Roe', form: 'NAME' });
const party = (actor: string) => ({ actor, role: 'PARTY' as const, onBehalfOf: actor });
const times = <T>(count: number, make: (index: number) => T) =>
  Array.from({ length: count }, (_, i) => make(i));

describe('boundExtraction', () => {
  test('leaves the extraction of a report as it is', () => {
    const extraction = buildExtraction('Ada Roe met Bo Loe.', {
      actors: [buildActor({ key: 'roe', mentions: [mention(4)] })],
      quotes: [buildQuote({ speaker: 'roe' })],
      events: [buildEvent({ participants: [party('roe')] })],
    });
    expect(boundExtraction(extraction)).toEqual(extraction);
  });

  test('keeps the actors that are mentioned most, in their order, and drops what names the others', () => {
    const crowd = times(LIMITS.actors, (index) =>
      buildActor({ key: `a${index}`, mentions: [mention(0), mention(4)] }),
    );
    const passerBy = buildActor({ key: 'passer-by', mentions: [mention(0)] });
    const { actors, quotes, events } = boundExtraction(
      buildExtraction('Roe Roe', {
        actors: [passerBy, ...crowd],
        quotes: [buildQuote({ speaker: 'passer-by' }), buildQuote({ speaker: 'a0' })],
        events: [buildEvent({ participants: [party('passer-by'), party('a1')] })],
      }),
    );
    expect(actors.map(({ key }) => key)).toEqual(crowd.map(({ key }) => key));
    expect(quotes.map(({ speaker }) => speaker)).toEqual([null, 'a0']);
    expect(events[0]!.participants).toEqual([party('a1')]);
  });

  test('keeps the surest events, and no link to one that is gone', () => {
    const sure = times(LIMITS.events, (index) =>
      buildEvent({ key: `e${index}`, related: [{ kind: 'FOLLOWS', event: 'unsure' }] }),
    );
    const unsure = buildEvent({ key: 'unsure', confidence: 0.1 });
    const { events } = boundExtraction(buildExtraction('', { events: [unsure, ...sure] }));
    expect(events.map(({ key }) => key)).not.toContain('unsure');
    expect(events.flatMap(({ related }) => related)).toEqual([]);
  });

  test('drops stretches that nobody would read as one', () => {
    const endless = { start: 0, end: LIMITS.span + 1 };
    const { quotes, events } = boundExtraction(
      buildExtraction('a'.repeat(endless.end), {
        quotes: [buildQuote({ span: endless })],
        events: [buildEvent({ evidence: [endless] })],
      }),
    );
    expect([quotes, events]).toEqual([[], []]);
  });
});
