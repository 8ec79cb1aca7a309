import ipaddr from 'ipaddr.js';
import type { Claims } from '../../platform/graphql/caller.ts';

/** Whom a provider gives a network of IPv6 is one client. */
const IPV6_PREFIX = 64;

function networkOf(address: string): string {
  if (!ipaddr.isValid(address)) return 'unknown';
  const parsed = ipaddr.process(address);
  if (parsed.kind() === 'ipv4') return parsed.toString();
  const network = ipaddr.IPv6.networkAddressFromCIDR(`${parsed.toString()}/${IPV6_PREFIX}`);
  return `${network.toString()}/${IPV6_PREFIX}`;
}

/** What a client is counted by: the subject of its token, else its address. */
export function clientKey(claims: Claims | null, address: string): string {
  return claims ? `sub:${claims.subject}` : `ip:${networkOf(address)}`;
}
