import { describe, expect, it } from '@jest/globals';
import { delegatesIn } from '../../../../../../extraction/languages/en/events/roles/delegates.ts';
import { lineOf } from '../lines.ts';

function delegates(text: string): string[] {
  const { line, reading } = lineOf(text);
  return delegatesIn(reading, line).map(({ actor, countryCode }) => `${actor.name} ${countryCode}`);
}

describe('those who hold talks', () => {
  it.each([
    ["Orlo Venn, Malta's defence minister, led the Maltese delegation.", ['Orlo Venn MT']],
    ['The delegation was headed by Maltese Foreign Minister Orlo Venn.', ['Orlo Venn MT']],
    [
      'Jana Pike, head of the National Security Council of Laos, said that consultations in Oman went on.',
      ['Jana Pike LA'],
    ],
    ["Orlo Venn, Malta's defence minister, said the talks had gone well.", []],
  ])('%s', (text, expected) => {
    expect(delegates(text)).toEqual(expected);
  });
});
