const MAX_URL = 2_048;
const TRACKING = /^(utm_[a-z]+|fbclid|gclid|mc_cid|mc_eid)$/;

/**
 * The canonical form of an article's address: normalised, in ASCII, without fragment and without
 * parameters that only track readers. Null for anything but an http(s) address of up to 2,048
 * characters.
 */
export function canonicalUrl(address: string): string | null {
  if (address.length > MAX_URL || !URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  if (url.username || url.password) return null;
  url.hash = '';
  for (const name of [...url.searchParams.keys()]) {
    if (TRACKING.test(name)) url.searchParams.delete(name);
  }
  return url.href.length > MAX_URL ? null : url.href;
}
