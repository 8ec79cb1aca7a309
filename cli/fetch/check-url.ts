import { FetchError } from './fetch-error.ts';

/** As long as an article's address may be. */
const MAX_URL_LENGTH = 2_048;

/** The ports of http and https. */
export const DEFAULT_PORTS: ReadonlySet<number> = new Set([80, 443]);

const SCHEME = /^[a-z][a-z0-9+.-]{0,30}:\/\//i;

/** True for an argument that is meant as an address, of whatever scheme, and not as a file. */
export function isAddress(argument: string): boolean {
  return SCHEME.test(argument) || /^https?:/i.test(argument);
}

/**
 * The address that a text means, in the one normal form that is then judged and connected to;
 * `base` is the page that a redirect comes from.
 *
 * @throws FetchError for anything but http(s) without a name or password, at an allowed port.
 */
export function checkUrl(text: string, ports: ReadonlySet<number>, base?: string): URL {
  const refuse = (reason: string) => new FetchError(printable(text), reason);
  if (text.length > MAX_URL_LENGTH) {
    throw refuse(
      `an address has at most ${MAX_URL_LENGTH} characters; this one has ${text.length}`,
    );
  }
  if (hasControls(text)) throw refuse('an address has no spaces and no control characters');
  if (!URL.canParse(text, base)) throw refuse('this is no valid address');
  const url = new URL(text, base);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw refuse(`only http and https are read; got ${url.protocol.slice(0, -1)}`);
  }
  if (url.username || url.password) {
    throw new FetchError(url.host, 'no name and no password may stand in an address');
  }
  const port = Number(url.port || (url.protocol === 'http:' ? 80 : 443));
  if (!ports.has(port)) {
    throw refuse(
      `the ports ${[...ports].join(', ')} are read; got ${port} (--allow-port adds one)`,
    );
  }
  url.hash = '';
  return url;
}

function hasControls(text: string): boolean {
  return [...text].some((sign) => sign <= ' ' || sign === '\u007f');
}

function printable(text: string): string {
  return [...text].map((sign) => (sign < ' ' || sign === '\u007f' ? '\ufffd' : sign)).join('');
}
