import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import { judgeAddress } from './address-range.ts';
import { FetchError } from './fetch-error.ts';

/** Gives every IP address of a host's name, and rejects where it has none. */
export type Resolve = (name: string) => Promise<string[]>;

/** Asks the system, which knows its own hosts and the DNS. */
export const systemResolve: Resolve = async (name) =>
  (await lookup(name, { all: true, verbatim: true })).map(({ address }) => address);

/**
 * The IP addresses that may be connected to for a URL. A name is resolved here and only here; one
 * address that may not be read is enough to refuse them all.
 *
 * @throws FetchError where the host is not known or leads where nothing is read.
 */
export async function resolveHost(
  url: URL,
  resolve: Resolve,
  allowPrivate: boolean,
): Promise<string[]> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const addresses = isIP(host) ? [host] : await addressesOf(host, url, resolve);
  for (const address of addresses) {
    const verdict = judgeAddress(address, allowPrivate);
    if (!verdict.allowed) {
      const leads = address === host ? 'it' : `${host} is ${address}, which`;
      throw new FetchError(url.href, `${leads} leads to ${verdict.range}`);
    }
  }
  return addresses;
}

async function addressesOf(host: string, url: URL, resolve: Resolve): Promise<string[]> {
  const addresses = await resolve(host).catch((error: NodeJS.ErrnoException) => {
    throw new FetchError(
      url.href,
      `the host ${host} is not known (${error.code ?? error.message})`,
    );
  });
  if (addresses.length === 0) throw new FetchError(url.href, `the host ${host} has no address`);
  return addresses;
}
