import { describe, expect, test } from '@jest/globals';
import {
  DEFAULT_LIMIT_SETTINGS,
  largestRequest,
  limitsOf,
} from '../../../../platform/graphql/limits/settings.ts';

describe('the limits of a caller', () => {
  const { common } = DEFAULT_LIMIT_SETTINGS;
  const settings = {
    common,
    byScope: { ingest: { requestBytes: 1_000_000 }, admin: { requestBytes: 9_000_000, depth: 3 } },
  };

  test.each([
    ['no token', null, common.requestBytes],
    ['a scope without limits of its own', ['read'], common.requestBytes],
    ['a scope with a larger one', ['ingest'], 1_000_000],
    ['two scopes', ['ingest', 'admin'], 9_000_000],
    ['a scope by the name of what every object has', ['constructor'], common.requestBytes],
  ])('with %s', (_what, scopes, requestBytes) => {
    const claims = scopes && { subject: 'tester', scopes };
    expect(limitsOf(claims, settings)).toEqual({ ...common, requestBytes });
  });

  test('are never above the largest body that is read', () => {
    expect(largestRequest(settings)).toBe(9_000_000);
  });
});
