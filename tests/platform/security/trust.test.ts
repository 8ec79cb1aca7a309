import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readClaims, secretMatches, trustHeaders } from '../../../platform/security/trust.ts';

const SECRET = 'a secret of at least thirty-two characters';
const encoded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

describe('the headers of a trusted caller', () => {
  test('carry secret, request id and claims', () => {
    const claims = { subject: 'zoë', scopes: ['ingest', 'read'] };
    const headers = trustHeaders({ requestId: 'r-1', claims }, SECRET);
    expect(headers['x-newsgraph-secret']).toBe(SECRET);
    expect(headers['x-request-id']).toBe('r-1');
    expect(readClaims(headers['x-newsgraph-claims'])).toEqual(claims);
  });

  test('carry no claims without a token', () => {
    const headers = trustHeaders({ requestId: 'r-1', claims: null }, SECRET);
    expect(Object.keys(headers)).toEqual(['x-newsgraph-secret', 'x-request-id']);
  });
});

describe('claims', () => {
  test('come back as they were sent, and fit a header', () => {
    const claims = fc.record({
      subject: fc.string({ unit: 'grapheme' }),
      scopes: fc.array(fc.string({ unit: 'grapheme' })),
    });
    fc.assert(
      fc.property(claims, (sent) => {
        const header = trustHeaders({ requestId: 'r', claims: sent }, SECRET)['x-newsgraph-claims'];
        expect(header).toMatch(/^[\w-]+$/);
        expect(readClaims(header)).toEqual(sent);
      }),
    );
  });

  test.each([
    undefined,
    '',
    'not base64',
    ['a', 'b'],
    encoded(null),
    encoded({ subject: 'a' }),
    encoded({ subject: 7, scopes: [] }),
    encoded({ subject: 'a', scopes: 'ingest' }),
    encoded(['a', ['ingest']]),
  ])('are not read from %j', (header) => {
    expect(readClaims(header)).toBeNull();
  });

  test('are not read from any other text', () => {
    fc.assert(fc.property(fc.string(), (text) => readClaims(text) === null));
  });
});

describe('the secret', () => {
  test.each([
    [SECRET, true],
    [`${SECRET} `, false],
    [SECRET.slice(1), false],
    ['', false],
    [undefined, false],
    [[SECRET, SECRET], false],
  ])('%j matches: %s', (given, expected) => {
    expect(secretMatches(given, SECRET)).toBe(expected);
  });
});
