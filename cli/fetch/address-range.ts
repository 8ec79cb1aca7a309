import ipaddr from 'ipaddr.js';

/** Where an IP address leads, in the words of a message. */
type Verdict = { allowed: true } | { allowed: false; range: string };

/** Ranges of intranets: they are read only where the operator says so. */
const PRIVATE = new Set(['private', 'uniqueLocal', 'loopback', 'carrierGradeNat']);

/** Where clouds give keys to whoever asks; some of them lie in private ranges. */
const KEY_SERVERS = new Set(['169.254.169.254', '100.100.100.200', 'fd00:ec2::254']);

/** All that is given out for use in the internet; what is special within is judged by its range. */
const GLOBAL_IPV6 = ipaddr.parseCIDR('2000::/3');

const NAMES: Record<string, string> = {
  private: 'a private network',
  uniqueLocal: 'a private network',
  loopback: 'this machine',
  unspecified: 'this machine',
  linkLocal: 'the local link',
  carrierGradeNat: "a provider's inner network",
  multicast: 'many machines at once',
  broadcast: 'many machines at once',
  ipv4Mapped: 'an IPv4 address in IPv6',
  rfc6145: 'an IPv4 address in IPv6',
  rfc6052: 'an IPv4 address behind NAT64',
  '6to4': 'an IPv4 address behind 6to4',
  teredo: 'an IPv4 address behind Teredo',
};

/**
 * Judges an IP address as text, without brackets: only addresses of the public internet may be read,
 * and private ones where `allowPrivate` is set. Whatever hides an IPv4 address in an IPv6 one is
 * refused as a whole.
 */
export function judgeAddress(address: string, allowPrivate: boolean): Verdict {
  if (!ipaddr.isValid(address)) return { allowed: false, range: 'no IP address' };
  const parsed = ipaddr.parse(address);
  const range = rangeOf(parsed);
  const isPrivate = allowPrivate && PRIVATE.has(range) && !KEY_SERVERS.has(parsed.toString());
  if (range === 'unicast' || isPrivate) return { allowed: true };
  return { allowed: false, range: NAMES[range] ?? 'a reserved range' };
}

function rangeOf(address: ipaddr.IPv4 | ipaddr.IPv6): string {
  const range = address.range();
  if (range !== 'unicast' || address.kind() === 'ipv4') return range;
  return address.match(GLOBAL_IPV6) ? range : 'reserved';
}
