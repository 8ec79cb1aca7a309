import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decodeText } from '../../../extraction/document/decode.ts';
import { encode } from './encode.ts';

const RUSSIAN = 'Переговоры продолжались девять часов, но стороны разошлись без соглашения.';
const TEXTS = [
  ['utf-16le', '\ufeffЖук met an envoy.'],
  ['utf-16be', '\ufeffЖук met an envoy.'],
  ['windows-1251', RUSSIAN],
  ['koi8-r', RUSSIAN],
  ['iso-8859-5', RUSSIAN],
  ['windows-1252', 'He said: “We go home” – after the café talks, naïve as it was.'],
  ['windows-1252', 'Les envoyés se sont séparés après neuf heures de réunion à l’île, déçus.'],
  [
    'iso-8859-2',
    'Wysłannicy rozmawiali dziewięć godzin na wyspie, ale nie osiągnęli porozumienia.',
  ],
  ['iso-8859-9', 'Heyetler pazar günü adada görüştü ve dokuz saat boyunca anlaşmaya çalıştı.'],
  ['iso-8859-7', 'Οι απεσταλμένοι συναντήθηκαν την Κυριακή στο νησί και μίλησαν εννέα ώρες.'],
  ['windows-1256', 'التقى المبعوثان يوم الأحد في الجزيرة وتحدثا تسع ساعات دون اتفاق'],
  ['gb18030', '双方代表星期日在岛上会面，谈了九个小时，没有达成任何协议就分手了。'],
  ['shift_jis', '両国の代表は日曜日に島で会い、九時間話し合ったが、合意に至らなかった。'],
  ['big5', '雙方代表星期日在島上會面，談了九個小時，沒有達成任何協議就分手了。'],
  ['euc-kr', '양측 대표는 일요일 섬에서 만나 아홉 시간 동안 이야기했지만 합의하지 못했다.'],
] as const;

describe('bytes without a declaration', () => {
  test.each(TEXTS)('are read in %s', (charset, text) => {
    expect(decodeText(encode(text, charset))).toBe(text.replace('\ufeff', ''));
  });

  test('are read in UTF-16 of Western letters without a mark', () => {
    expect(decodeText(encode('Envoys met.', 'utf-16le'))).toBe('Envoys met.');
    expect(decodeText(encode('Envoys met.', 'utf-16be'))).toBe('Envoys met.');
  });

  test('are UTF-8 with what cannot be decoded marked', () => {
    const bytes = [...Buffer.from('“Жук” '), 0xff];
    expect(decodeText(Uint8Array.from(bytes))).toBe('“Жук” \ufffd');
    expect(decodeText(Buffer.from('\ufeff“Жук”'))).toBe('“Жук”');
  });
});

describe('a declaration', () => {
  const page = (head: string) => `<!doctype html><head>${head}</head><p>${RUSSIAN}</p>`;

  test.each([
    ['meta charset', page('<meta charset="koi8-r">')],
    ['meta charset without marks', page('<meta name=x content=y><meta charset=koi8-r />')],
    ['http-equiv', page('<meta http-equiv="Content-Type" content="text/html; charset=koi8-r">')],
    ['an XML declaration', `<?xml version="1.0" encoding='koi8-r'?><p>${RUSSIAN}</p>`],
  ])('by %s is followed', (_, text) => {
    expect(decodeText(encode(text, 'koi8-r'))).toBe(text);
  });

  test.each(TEXTS)('by a content type of %s is followed', (charset, text) => {
    const contentType = `text/plain; charset="${charset.toUpperCase()}"`;
    expect(decodeText(encode(text, charset), { contentType })).toBe(text.replace('\ufeff', ''));
  });

  test('by the content type goes before that of the page', () => {
    const text = page('<meta charset="windows-1251">');
    const contentType = 'text/html; charset=koi8-r';
    expect(decodeText(encode(text, 'koi8-r'), { contentType })).toBe(text);
  });

  test('of few bad bytes is kept', () => {
    const contentType = 'text/plain; charset=utf-8';
    expect(decodeText(Uint8Array.of(0x61, 0xff), { contentType })).toBe('a\ufffd');
  });

  test.each([
    ['is UTF-8', encode(RUSSIAN, 'windows-1251'), 'charset=utf-8'],
    ['is another one', Buffer.from(RUSSIAN), 'charset=windows-1252'],
    ['is not known', encode(RUSSIAN, 'koi8-r'), 'charset=klingon'],
    ['is empty', Buffer.from(RUSSIAN), 'charset=;'],
  ])('that is wrong, since it %s, is passed over', (_, bytes, contentType) => {
    expect(decodeText(bytes, { contentType })).toBe(RUSSIAN);
  });

  test('of UTF-16 in the page itself is passed over', () => {
    const text = page('<meta charset="utf-16">');
    expect(decodeText(Buffer.from(text))).toBe(text);
  });
});

test('any bytes give a text, under any declaration', () => {
  const labels = fc.constantFrom('utf-8', 'utf-16be', 'shift_jis', 'iso-2022-jp', 'x', 'koi8-r');
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), labels, (bytes, label) => {
      expect(typeof decodeText(bytes, { contentType: `text/html; charset=${label}` })).toBe(
        'string',
      );
      expect(typeof decodeText(bytes)).toBe('string');
    }),
    { numRuns: 500 },
  );
});

test('any well-formed text in UTF-8 is given back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
      fc.pre(!/[\0\u001b\ufffd]/.test(text) && !text.startsWith('\ufeff'));
      expect(decodeText(Buffer.from(text))).toBe(text);
    }),
  );
});
