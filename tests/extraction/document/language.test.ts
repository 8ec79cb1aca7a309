import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { languageOf } from '../../../extraction/document/language.ts';

const ENGLISH = 'The envoys of two islands met on Sunday and parted without an accord. ';
const GERMAN = 'Die Gesandten trafen sich am Sonntag und sprachen neun Stunden lang miteinander. ';
const UKRAINIAN = 'Переговори тривали дев’ять годин, але сторони розійшлися без угоди. ';
const HAUSA = 'Wakilan sun hadu ranar Lahadi a tsibirin suka yi magana tsawon awa tara. ';

describe('a text', () => {
  test.each([
    ['English', ENGLISH, 'en'],
    ['German', GERMAN, 'de'],
    ['Ukrainian', UKRAINIAN, 'uk'],
    ['French', 'Les envoyés se sont rencontrés dimanche sur une île et ont parlé longtemps', 'fr'],
    ['Turkish', 'Heyetler pazar günü adada bir araya geldi ve dokuz saat boyunca görüştü', 'tr'],
    ['a short one', 'Bonjour', 'en'],
    ['a short one in another script', 'Переговори тривали', 'uk'],
    ['Japanese, however short', '両国は捕虜を交換した', 'ja'],
    ['Chinese, however short', '雙方同意交換戰俘', 'zh'],
    ['Arabic, however short', 'وافق الطرفان على التبادل', 'ar'],
    ['Korean, however short', '양측은 포로를 교환했다', 'ko'],
    ['a long one in a language unknown here', HAUSA.repeat(5), 'und'],
    ['nothing', '', 'en'],
    ['figures', '205 — 205', 'en'],
    ['English with a statement in the original', ENGLISH.repeat(3) + UKRAINIAN, 'en'],
    ['German with an English quotation', GERMAN.repeat(6) + ENGLISH, 'de'],
    ['English under a foreign heading', `${GERMAN}\n\n${ENGLISH.repeat(200)}`, 'en'],
  ])('%s is in its main language', (_, text, language) => {
    expect(languageOf(text)).toBe(language);
  });
});

describe('what is declared', () => {
  test.each([
    ['gives the region', ENGLISH.repeat(4), 'en-GB', 'en-GB'],
    ['is made canonical', ENGLISH.repeat(4), 'EN_us', 'en-US'],
    ['holds for a short text', 'Bonjour', 'fr', 'fr'],
    ['holds for a text of middle length', GERMAN, 'de-AT', 'de-AT'],
    ['holds in a language that cannot be told', HAUSA.repeat(5), 'ha', 'ha'],
    ['gives way to a long and clear text', GERMAN.repeat(4), 'en', 'de'],
    ['gives way to long English', ENGLISH.repeat(4), 'de', 'en'],
    ['gives way to another script', UKRAINIAN, 'en', 'uk'],
    ['tells languages of one script apart', 'Преговорите', 'bg', 'bg'],
    ['is passed over where it is no tag', ENGLISH, 'in English, please', 'en'],
    ['is passed over where it is a name', 'Bonjour', 'French', 'en'],
    ['is passed over where it is empty', ENGLISH, '', 'en'],
  ])('%s', (_, text, declared, language) => {
    expect(languageOf(text, declared)).toBe(language);
  });

  test('and any text give a canonical tag', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (text, declared) => {
        const tag = languageOf(text, declared);
        expect(Intl.getCanonicalLocales(tag)).toEqual([tag]);
      }),
    );
  });
});
