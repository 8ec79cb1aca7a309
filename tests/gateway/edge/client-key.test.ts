import { expect, test } from '@jest/globals';
import { clientKey } from '../../../gateway/edge/client-key.ts';

test.each([
  ['203.0.113.7', 'ip:203.0.113.7'],
  ['::ffff:203.0.113.7', 'ip:203.0.113.7'],
  ['2001:db8:1:2:3:4:5:6', 'ip:2001:db8:1:2::/64'],
  ['2001:db8:1:2:ffff::', 'ip:2001:db8:1:2::/64'],
  ['2001:db8:1:3::', 'ip:2001:db8:1:3::/64'],
  ['fe80::1%eth0', 'ip:fe80::/64'],
  ['no address', 'ip:unknown'],
])('a client at %s without a token is counted as %s', (address, key) => {
  expect(clientKey(null, address)).toBe(key);
});

test('a client with a token is counted by it, and never as an address', () => {
  const claims = { subject: 'ip:203.0.113.7', scopes: [] };
  expect(clientKey(claims, '203.0.113.7')).toBe('sub:ip:203.0.113.7');
});
