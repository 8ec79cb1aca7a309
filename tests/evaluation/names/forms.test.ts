import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { applyEdits } from '../../../evaluation/names/edits.ts';
import { editsOf, type Form, isNamed, stands } from '../../../evaluation/names/forms.ts';

const renamed = (text: string, ...forms: Form[]) => applyEdits(text, editsOf(text, forms));

describe('a name', () => {
  test.each([
    ['Venn came', 'Venn', true],
    ['The Venns came', 'Venn', false],
    ['Vennish, then Venn’s', 'Venn', true],
    ['al-Venn', 'Venn', true],
    ['Ada Venn', 'Ada Venn', true],
    ['ORRIN, May 2', 'Orrin', false],
  ])('in %j: %s stands there: %s', (text, form, there) => {
    expect(stands(text, form)).toBe(there);
  });

  test('may be written in capitals', () => {
    expect(isNamed('ORRIN, May 2', 'Orrin')).toBe(true);
    expect(isNamed('orrin', 'Orrin')).toBe(false);
  });
});

describe('other names', () => {
  test.each<[string, Form[], string]>([
    ['Venn met Venn.', [{ from: 'Venn', to: 'Olk' }], 'Olk met Olk.'],
    ['Venns and Vennish', [{ from: 'Venn', to: 'Olk' }], 'Venns and Vennish'],
    [
      'Coast Front, Coast Road',
      [
        { from: 'Coast', to: 'Hill' },
        { from: 'Coast Front', to: 'Dawn Front' },
      ],
      'Dawn Front, Hill Road',
    ],
    [
      'Velm',
      [
        { from: 'Velm', to: 'first' },
        { from: 'Velm', to: 'last' },
      ],
      'last',
    ],
    ['an Orrinese and a Velman', [{ from: 'Orrinese', to: 'Velmish' }], 'a Velmish and a Velman'],
    ['A Velman spoke', [{ from: 'Velman', to: 'Orrinian' }], 'An Orrinian spoke'],
    ['an RSF man', [{ from: 'RSF', to: 'UDK' }], 'a UDK man'],
    ['a Velman', [{ from: 'Velman', to: 'Ugandan' }], 'a Ugandan'],
    ['of the UV, and The UV', [{ from: 'UV', to: 'Orrin', bare: true }], 'of Orrin, and Orrin'],
    ['the UV', [{ from: 'UV', to: 'VU' }], 'the VU'],
    ['bathe UV', [{ from: 'UV', to: 'Orrin', bare: true }], 'bathe Orrin'],
  ])('%j with %j', (text, forms, result) => {
    expect(renamed(text, ...forms)).toBe(result);
  });

  test('that are the old ones change nothing', () => {
    const text = fc
      .array(fc.constantFrom('a', 'an', 'the', 'Velm', 'Orrin', 'UV', '.', '“'))
      .map((words) => words.join(' '));
    const forms = ['Velm', 'Orrin', 'UV'].map((name) => ({ from: name, to: name }));
    fc.assert(fc.property(text, (words) => expect(renamed(words, ...forms)).toBe(words)));
  });

  test('are put into any text without a throw', () => {
    const form = fc.record({ from: fc.string({ minLength: 1 }), to: fc.string() });
    fc.assert(
      fc.property(fc.string(), fc.array(form), (text, forms) => {
        expect(typeof renamed(text, ...forms)).toBe('string');
      }),
    );
  });
});
