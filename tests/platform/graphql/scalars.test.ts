import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Kind } from 'graphql';
import { DateScalar, DateTimeScalar } from '../../../platform/graphql/scalars.ts';

describe('a Date', () => {
  test.each(['2025-05-23', '2024-02-29', '0001-01-01', '9999-12-31'])('is %s', (day) => {
    expect(DateScalar.parseValue(day)).toBe(day);
    expect(DateScalar.parseLiteral({ kind: Kind.STRING, value: day }, {})).toBe(day);
    expect(DateScalar.serialize(day)).toBe(day);
  });

  test.each([
    '2025-02-29',
    '2025-04-31',
    '2025-13-01',
    '2025-00-10',
    '2025-5-23',
    '25-05-23',
    '2025-05-23T00:00:00Z',
    ' 2025-05-23',
    '2025-05-23\n',
    '20250523',
    '٢٠٢٥-٠٥-٢٣',
    '',
    20250523,
    null,
    undefined,
    ['2025-05-23'],
  ])('is not %j', (value) => {
    expect(() => DateScalar.parseValue(value)).toThrow('Date is a day as YYYY-MM-DD; got');
  });

  test('is every day of every year, and gives itself back', () => {
    const days = fc.date({
      min: new Date('0001-01-01'),
      max: new Date('9999-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(days, (instant) => {
        const day = instant.toISOString().slice(0, 10);
        expect(DateScalar.parseValue(day)).toBe(day);
      }),
    );
  });

  test('is no number in a query', () => {
    expect(() => DateScalar.parseLiteral({ kind: Kind.INT, value: '20250523' }, {})).toThrow();
  });
});

describe('a DateTime', () => {
  test.each([
    ['2025-05-23T18:30:00Z', '2025-05-23T18:30:00.000Z'],
    ['2025-05-23T18:30Z', '2025-05-23T18:30:00.000Z'],
    ['2025-05-23T18:30:00.5Z', '2025-05-23T18:30:00.500Z'],
    ['2025-05-23T18:30:00.123456789Z', '2025-05-23T18:30:00.123Z'],
    ['2025-05-23T23:30:00-05:00', '2025-05-24T04:30:00.000Z'],
    ['2025-05-23T00:30:00+03:00', '2025-05-22T21:30:00.000Z'],
  ])('%s is %s', (text, instant) => {
    expect(DateTimeScalar.parseValue(text)).toBe(instant);
    expect(DateTimeScalar.parseLiteral({ kind: Kind.STRING, value: text }, {})).toBe(instant);
  });

  test.each([
    '2025-05-23',
    '2025-05-23T18:30:00',
    '2025-05-23 18:30:00Z',
    '2025-02-30T00:00:00Z',
    '2025-05-23T25:00:00Z',
    '2025-05-23T18:30:00+99:00',
    '2025-05-23T18:30:00Z ',
    '9999-12-31T23:59:59-01:00',
    '0000-01-01T00:00:00+01:00',
    'yesterday',
    '',
    1748025000,
    null,
    {},
  ])('is not %j', (value) => {
    expect(() => DateTimeScalar.parseValue(value)).toThrow('DateTime is an ISO 8601 instant');
  });
});
