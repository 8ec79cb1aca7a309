import { describe, expect, test } from '@jest/globals';
import { checkInput } from '../../../../subgraphs/people/record/check-input.ts';
import { buildActor, buildArticleActors, buildPosition } from '../../../support/people.ts';

describe('a batch of actors is refused for', () => {
  const long = 'x'.repeat(200);
  const many = (n: number) => Array.from({ length: n }, (_, i) => `Person N${i}`);
  test.each([
    ['a name without a letter', [buildActor({ name: '…' })], 'a name has a letter'],
    ['two equal keys', [buildActor(), buildActor()], 'a key is unique'],
    ['501 actors', many(501).map((name) => buildActor({ name })), 'at most 500 actors; got 501'],
    ['201 forms', [buildActor({ forms: many(201) })], 'at most 200 items; got 201'],
    ['a country in words', [buildActor({ countryCode: 'Poland' })], 'ISO 3166-1'],
    ['a country without code', [buildActor({ kind: 'COUNTRY' as never })], 'its countryCode'],
    [
      'a long external id',
      [buildActor({ externalIds: [{ scheme: 'a', value: long }] })],
      '1 to 190',
    ],
    [
      'spaces about an external id',
      [buildActor({ externalIds: [{ scheme: 'a', value: 'b ' }] })],
      'no space',
    ],
    [
      'a scheme in words',
      [buildActor({ externalIds: [{ scheme: 'à la', value: 'b' }] })],
      'a scheme has',
    ],
    [
      'a position without title',
      [buildActor({ positions: [buildPosition({ title: '-' })] })],
      'a title has',
    ],
    [
      'a position of nowhere',
      [buildActor({ positions: [buildPosition({ countryCode: 'x' })] })],
      'ISO 3166-1',
    ],
    [
      'a date whose days are exchanged',
      [
        buildActor({
          positions: [
            buildPosition({
              from: { earliest: '2031-05-02', latest: '2031-05-01', precision: 'RANGE' as never },
            }),
          ],
        }),
      ],
      'not after the latest',
    ],
    [
      'too much confidence',
      [buildActor({ positions: [buildPosition({ confidence: 1.1 })] })],
      '0 to 1; got 1.1',
    ],
  ])('%s', (_what, actors, fault) => {
    expect(() => checkInput(buildArticleActors(actors))).toThrow(fault);
  });

  test.each([
    ['an article id in words', { articleId: 'the first one' }, 'an articleId has'],
    ['a long article id', { articleId: long }, 'an articleId has up to 30'],
    ['a long origin', { originKey: long }, 'an originKey has at most 190'],
  ])('%s', (_what, overrides, fault) => {
    expect(() => checkInput(buildArticleActors([], overrides))).toThrow(fault);
  });
});

describe('a batch of actors is taken', () => {
  test.each([
    ['with nobody', []],
    [
      'with all that an actor can have',
      [
        buildActor({
          kind: 'COUNTRY' as never,
          name: 'Польща',
          forms: ['…'],
          countryCode: 'PL',
          externalIds: [{ scheme: 'wikidata', value: 'Q1 (old)' }],
          positions: [buildPosition({ countryCode: 'PL', confidence: 0 })],
        }),
      ],
    ],
  ])('%s', (_what, actors) => {
    expect(() => checkInput(buildArticleActors(actors))).not.toThrow();
  });
});
