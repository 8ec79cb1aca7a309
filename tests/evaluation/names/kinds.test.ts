import { describe, expect, test } from '@jest/globals';
import { applyEdits } from '../../../evaluation/names/edits.ts';
import { editsOf, type Form } from '../../../evaluation/names/forms.ts';
import { organizationForms } from '../../../evaluation/names/organizations.ts';
import { personForms } from '../../../evaluation/names/persons.ts';
import { pairStates, stateForms, statesIn } from '../../../evaluation/names/states.ts';
import { townForms, townsIn } from '../../../evaluation/names/towns.ts';
import { countryByCode } from '../../../gazetteer/countries.ts';

const inOrder = (...names: string[]) => {
  let next = 0;
  return () => names[next++]!;
};
const renamed = (text: string, forms: Form[]) => applyEdits(text, editsOf(text, forms));

describe('persons', () => {
  const people = (text: string) =>
    renamed(
      text,
      personForms(
        text,
        [
          { names: ['Ada Venn', 'Umm Tarn'], given: inOrder('Wilma', 'Xenia') },
          {
            names: ['Ister Venn', 'Abu Olk', 'Odo al-Brenn', 'Li Bon-hee'],
            given: inOrder('Yan', 'Zeno'),
          },
        ],
        inOrder('Quist', 'Raske'),
      ),
    );

  test.each([
    ['Ada Venn came. Venn spoke.', 'Wilma Quist came. Quist spoke.'],
    ['Ada and Ister', 'Ada and Ister'],
    ['Ada Venn and her son Ister Venn', 'Wilma Quist and her son Yan Quist'],
    ['Odo al-Brenn and al-Brenn’s men', 'Yan al-Quist and al-Quist’s men'],
    ['Umm Tarn', 'Umm Wilma'],
    ['Li Bon-hee', 'Yan Quist'],
    ['Brenn, and he alone', 'Quist, and he alone'],
    ['Venn alone', 'Venn alone'],
  ])('%j gives %j', (text, result) => {
    expect(people(text)).toBe(result);
  });
});

describe('organizations', () => {
  const organizations = [['Coast Guard Front', 'CGF'], ['Molim'], ['B19']];
  const renameAll = (text: string) =>
    renamed(
      text,
      organizationForms(text, organizations, {
        phrase: inOrder('Red Dawn'),
        word: inOrder('Tarun', 'Sevar'),
        acronym: inOrder('K7', 'L8'),
      }),
    );

  test.each([
    ['the Coast Guard Front (CGF)', 'the Red Dawn Front (RDF)'],
    ['Molims of the Molim movement', 'Taruns of the Tarun movement'],
    ['a B19 man', 'a K7 man'],
    ['the coast guard', 'the coast guard'],
  ])('%j gives %j', (text, result) => {
    expect(renameAll(text)).toBe(result);
  });
});

describe('states', () => {
  const pair = (from: string, to: string) => ({
    from: countryByCode(from)!,
    to: countryByCode(to)!,
  });

  test.each([
    [
      'TR',
      'BG',
      'Türkiye and a Turk, two Turks, Turkish',
      'Bulgaria and a Bulgarian, two Bulgarians, Bulgarian',
    ],
    ['RU', 'PE', 'The Kremlin and the Russian Federation', 'Lima and Peru'],
    ['US', 'GB', 'the US, a U.S. man, an American', 'the UK, a UK man, a British'],
    ['AE', 'BG', 'the UAE and an Emirati', 'Bulgaria and a Bulgarian'],
    ['LB', 'JP', 'the Lebanese of Beirut', 'the Japanese of Tokyo'],
  ])('%s as %s: %j', (from, to, text, result) => {
    expect(renamed(text, stateForms(pair(from, to)))).toBe(result);
  });

  test('are found by every form, and the likelier where a demonym is shared', () => {
    const codes = (text: string, ...likely: string[]) =>
      statesIn(text, new Set(likely)).map(({ isoCode }) => isoCode);
    expect(codes('TBILISI - a Peruvian')).toEqual(['GE', 'PE']);
    expect(codes('the Congolese army', 'CD')).toEqual(['CD']);
    expect(codes('the Congolese army', 'CG')).toEqual(['CG']);
  });

  test('are paired with others that the text does not name', () => {
    const found = ['US', 'GB', 'JP', 'BG', 'PE'].map((code) => countryByCode(code)!);
    const pairs = pairStates(found, 'seed');
    expect(pairs.map(({ from }) => from)).toEqual(found);
    const to = pairs.map(({ to: { isoCode } }) => isoCode);
    expect(new Set(to).size).toBe(5);
    expect(to.slice(0, 2)).toEqual(['GB', 'AE']);
    for (const code of ['JP', 'BG', 'PE']) expect(to).not.toContain(code);
  });
});

describe('towns', () => {
  const pairs = [{ from: countryByCode('UA')!, to: countryByCode('BG')! }];
  const text = 'Odesa and ODESA, Lviv, Sumy, Poltava and Lyon';

  test('are towns of the other state while there are any, then invented ones', () => {
    const forms = townForms(text, townsIn(text), pairs, inOrder('Velm', 'Orrin', 'Tarn'), 'seed');
    const to = forms.map((form) => form.to);
    const known = townsIn(to.join(', ')).map(({ countryCode }) => countryCode);
    expect(new Set(known)).toEqual(new Set(['BG']));
    expect(to).toEqual(expect.arrayContaining(['Velm', 'Orrin']));
  });
});
