import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { measureVariables } from '../../../../platform/graphql/limits/variables.ts';
import '../../../support/fixed-seed.ts';

describe('the size of variables', () => {
  test('is at least half and at most twice that of their JSON, escapes aside', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'é', '€', '😀', ' ') });
    const values = fc.dictionary(text, fc.jsonValue({ maxDepth: 4, stringUnit: 'grapheme' }));
    fc.assert(
      fc.property(values, (variables) => {
        const bytes = Buffer.byteLength(JSON.stringify(variables));
        const { variablesBytes } = measureVariables(variables);
        expect(variablesBytes).toBeLessThanOrEqual(bytes * 2 + 2);
        expect(variablesBytes).toBeGreaterThanOrEqual(bytes / 2);
      }),
      { numRuns: 200 },
    );
  });

  test.each<[number, Record<string, unknown> | undefined]>([
    [0, undefined],
    [1, {}],
    [1, { a: 1 }],
    [3, { a: [[]] }],
    [3, { a: 1, b: { c: {} } }],
  ])('is nested %i deep for %j', (nesting, variables) => {
    expect(measureVariables(variables).nesting).toBe(nesting);
  });

  test('is measured however deeply they are nested', () => {
    const deep = JSON.parse(`{"a": ${'['.repeat(100_000)}${']'.repeat(100_000)}}`);
    expect(measureVariables(deep).nesting).toBe(100_001);
  });
});
