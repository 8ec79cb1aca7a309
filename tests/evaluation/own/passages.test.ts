import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { passageOf } from '../../../evaluation/own/passages.ts';

const block = (text: string) => passageOf('figures-a.txt#1', `Orrin; Varnia\n${text}`);

describe('a passage with marked figures', () => {
  test('stands without its marks', () => {
    const { body, sides } = block('Orrin got {95=Orrin} back, Varnia {103=Varnia}.');
    expect(body).toBe('Orrin got 95 back, Varnia 103.');
    expect(sides).toEqual(['Orrin', 'Varnia']);
  });

  test.each([
    ['{40=Orrin}', { side: { name: 'Orrin' }, planned: false, bodies: false }],
    ['{157=each}', { side: 'EACH', planned: false, bodies: false }],
    ['{300=sum, planned}', { side: 'SUM', planned: true, bodies: false }],
    ['{12=part}', { side: 'PART', planned: false, bodies: false }],
    ['{6,000=no}', { side: 'NO', planned: false, bodies: false }],
    ['{64=Varnia, planned, bodies}', { side: { name: 'Varnia' }, planned: true, bodies: true }],
  ])('tells what %s says', (mark, expected) => {
    const { body, figures } = block(`They counted ${mark} there.`);
    expect(figures).toHaveLength(1);
    const [{ start, end, ...said }] = figures as [(typeof figures)[number]];
    expect(said).toEqual(expected);
    expect(body.slice(start, end)).toBe(mark.slice(1, mark.indexOf('=')));
  });

  test.each(['{40', '{40}', '{=Orrin}', '{40=}', '{a=b=c}'])('refuses %s', (mark) => {
    expect(() => block(`They counted ${mark}`)).toThrow('figures-a.txt#1: expected {words=side}');
  });

  test('has every span where its words stand', () => {
    const words = fc.stringMatching(/^[a-z0-9 ]{1,8}$/);
    fc.assert(
      fc.property(fc.array(fc.tuple(words, words), { maxLength: 6 }), (parts) => {
        const text = parts.map(([plain, figure]) => `${plain}{${figure}=no}`).join('');
        const { body, figures } = block(text);
        expect(body).toBe(parts.flat().join(''));
        expect(figures.map(({ start, end }) => body.slice(start, end))).toEqual(
          parts.map(([, figure]) => figure),
        );
      }),
    );
  });
});
