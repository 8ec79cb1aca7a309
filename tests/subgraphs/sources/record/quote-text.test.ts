import { describe, expect, test } from '@jest/globals';
import { quoteKey, quoteText } from '../../../../subgraphs/sources/record/quote-text.ts';
import { spanOf } from '../factories.ts';

describe('the text of a quote', () => {
  test.each([
    ['We agreed, she said', ['We agreed,'], 'We agreed'],
    ['They agreed to “stop.”', ['stop.'], 'stop'],
    ['“Why now?” he asked', ['Why now?'], 'Why now?'],
    ['“Never!”', ['Never!'], 'Never!'],
    ['“Well…”', ['Well…'], 'Well…'],
    ['“It is 5.30; ”', [' It is 5.30; '.trim()], 'It is 5.30'],
    ['“We will,” he said, “return.”', ['We will,', 'return.'], 'We will, return'],
    ['“one\n  two\tthree”', ['one\n  two\tthree'], 'one two three'],
    ['“...”', ['...'], '...'],
    ['“ ”', [' '], ''],
  ])('of %j in %j is %j', (body, parts, expected) => {
    expect(
      quoteText(
        body,
        parts.map((part) => spanOf(body, part)),
      ),
    ).toBe(expected);
  });
});

describe('two quotes', () => {
  const key = quoteKey('We agreed', 'act_a', null);
  test.each([
    ['in other letters', quoteKey('we AGREED!', 'act_a', null)],
    ['with another label', quoteKey('We agreed', 'act_a', 'the minister')],
  ])('are one %s', (_how, other) => {
    expect(other).toBe(key);
  });

  test.each([
    ['of other words', quoteKey('We agree', 'act_a', null)],
    ['of another speaker', quoteKey('We agreed', 'act_b', null)],
    ['of no known speaker', quoteKey('We agreed', null, 'act_a')],
  ])('are two %s', (_how, other) => {
    expect(other).not.toBe(key);
  });

  test('of unnamed speakers are one where the label is the same', () => {
    const label = (text: string | null) => quoteKey('We agreed', null, text);
    expect(label('An Official')).toBe(label('an official'));
    expect(label('An official')).not.toBe(label('a diplomat'));
    expect(label(null)).not.toBe(label('a diplomat'));
  });

  test('without letters are told apart by their signs', () => {
    expect(quoteKey('…', 'act_a', null)).not.toBe(quoteKey('?!', 'act_a', null));
  });
});
