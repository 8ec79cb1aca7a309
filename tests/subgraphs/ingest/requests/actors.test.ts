import { describe, expect, test } from '@jest/globals';
import { actorsRequest } from '../../../../subgraphs/ingest/requests/actors.ts';
import { buildActor, buildExtraction } from '../extraction.ts';

const ORIGIN = { articleId: 'art_1', originKey: 'art_1', reportedAt: '2025-05-23T18:00:00.000Z' };

const requested = (overrides: Parameters<typeof buildActor>[0]) =>
  actorsRequest(buildExtraction('', { actors: [buildActor(overrides)] }), ORIGIN).actors[0]!;

const mention = (text: string, form: 'NAME' | 'NOMINAL' | 'PRONOUN' = 'NAME') => ({
  start: 0,
  end: text.length,
  text,
  form,
});

describe('actorsRequest', () => {
  test('sends each form of a name once, and no pronoun or description', () => {
    const mentions = [
      mention('Ada Roe'),
      mention('Roe'),
      mention('Roe'),
      mention('she', 'PRONOUN'),
      mention('the minister', 'NOMINAL'),
    ];
    expect(requested({ name: 'Ada Roe', mentions }).forms).toEqual(['Roe']);
  });

  test.each([
    ['COUNTRY', 'AM', 'COUNTRY'],
    ['COUNTRY', null, 'ORGANIZATION'],
    ['PERSON', null, 'PERSON'],
  ] as const)('a %s of code %s is sent as %s', (kind, countryCode, sent) => {
    expect(requested({ kind, countryCode }).kind).toBe(sent);
  });

  test('sends positions without their place in the text', () => {
    const position = { title: 'head', organization: 'Council', countryCode: 'AM', former: false };
    const { positions } = requested({ positions: [{ ...position, span: { start: 0, end: 4 } }] });
    expect(positions).toEqual([{ ...position, confidence: expect.any(Number) }]);
  });
});
