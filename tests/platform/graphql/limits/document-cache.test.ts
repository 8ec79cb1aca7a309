import { expect, test } from '@jest/globals';
import { documentCache } from '../../../../platform/graphql/limits/document-cache.ts';

test.each([
  ['short', 10, 5_000, 10_000],
  ['long', 100_000, 5, 10],
])('of documents that are %s a bounded number is remembered', (_what, length, least, most) => {
  const documents = documentCache<number>();
  for (let n = 0; n < 2 * most; n++) documents.set(String(n).padStart(length), n);
  expect(documents.size).toBeGreaterThan(least);
  expect(documents.size).toBeLessThanOrEqual(most);
});
