import { describe, expect, test } from '@jest/globals';
import { actorOf, goesBy, isSide } from '../../../evaluation/own/actors.ts';
import { buildActor, buildExtraction } from '../factories.ts';

const body = 'The Reef Front and Fiji’s army, Fiji, Ada Venn of Fiji and Bishop Olk';
const front = buildActor(body, 'The Reef Front', { kind: 'ORGANIZATION' });
const army = buildActor(body, 'Fiji’s army', { kind: 'ORGANIZATION', countryCode: 'FJ' });
const fiji = buildActor(body, 'Fiji', { kind: 'COUNTRY', countryCode: 'FJ' });
const venn = buildActor(body, 'Ada Venn', { countryCode: 'FJ' });

describe('a name', () => {
  test.each([
    [front, 'Reef Front', true],
    [front, 'the reef front', true],
    [front, 'Front', false],
    [army, '(Fiji’s) army', true],
    [army, 'army', false],
    [venn, 'Ada Vénn', true],
    [venn, 'Venn', false],
  ])('of %j: %s is one: %s', (actor, words, is) => {
    expect(goesBy(actor, words)).toBe(is);
  });

  test('may be any that the text has for the actor', () => {
    const mention = { start: 41, end: 45, text: 'Venn', form: 'NAME' as const };
    expect(goesBy({ ...venn, mentions: [...venn.mentions, mention] }, 'Venn')).toBe(true);
  });
});

describe('a side', () => {
  test.each([
    ['a state by its code', fiji, 'FJ', true],
    ['an organ of the state', army, 'FJ', true],
    ['an official of the state', venn, 'FJ', false],
    ['another state', fiji, 'TO', false],
    ['a movement by its name', front, 'Reef Front', true],
    ['a movement without a code', front, 'FJ', false],
  ])('is %s', (_what, actor, side, is) => {
    expect(isSide(actor, side)).toBe(is);
  });
});

describe('the actor of a key', () => {
  const extraction = buildExtraction(body, { actors: [front, fiji] });

  test.each([
    ['Fiji', fiji],
    ['Tonga', null],
    [null, null],
  ])('%s', (key, actor) => {
    expect(actorOf(extraction, key)).toBe(actor);
  });
});
