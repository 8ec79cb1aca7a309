import type { Dispatcher } from 'undici';
import { describeFault } from '../fault.ts';
import { checkUrl, DEFAULT_PORTS } from './check-url.ts';
import { FetchError } from './fetch-error.ts';
import { ACCEPT, formatOfMediaType } from './media-type.ts';
import { type Connector, pinnedAgent, systemConnector } from './pinned-agent.ts';
import { ACCEPT_ENCODING, BodyTooLarge, readBody } from './read-body.ts';
import { type Resolve, resolveHost, systemResolve } from './resolve-host.ts';

/** What may be read, and how. */
export interface FetchOptions {
  /** Whether addresses of private networks and of this machine may be read. */
  allowPrivate: boolean;
  ports: ReadonlySet<number>;
  /** For one address with all its redirects, in milliseconds. */
  timeoutMs: number;
  /** Of a body, as it is sent and as it is unpacked. */
  maxBytes: number;
  resolve: Resolve;
  connector: Connector;
}

/** What came from an address. */
export interface Fetched {
  /** Where it was found, after all redirects. */
  url: string;
  contentType: string;
  bytes: Buffer;
}

const CONNECT_TIMEOUT_MS = 5_000;
const MAX_REDIRECTS = 5;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/** Public addresses at the usual ports: 20 s and 8 MB for each. */
export const DEFAULT_FETCH: FetchOptions = {
  allowPrivate: false,
  ports: DEFAULT_PORTS,
  timeoutMs: 20_000,
  maxBytes: 8_000_000,
  resolve: systemResolve,
  connector: systemConnector(CONNECT_TIMEOUT_MS),
};

/** Nothing else is sent: no cookie, no credentials, no referrer. */
const HEADERS = {
  accept: ACCEPT,
  'accept-encoding': ACCEPT_ENCODING,
  'user-agent': 'newsgraph (reads articles for a knowledge graph)',
};

/**
 * Reads a page, a feed or a text from an address that anyone may have written. Every hop is judged
 * anew: its address, all IP addresses of its host, and then one of these very IP addresses is
 * connected to.
 *
 * @throws FetchError with the reason in one sentence.
 */
export async function fetchAddress(address: string, options: FetchOptions): Promise<Fetched> {
  const signal = AbortSignal.timeout(options.timeoutMs);
  let url = checkUrl(address, options.ports);
  for (let hop = 0; hop <= MAX_REDIRECTS; hop++) {
    const result = await withinTime(url, signal, options, () => visit(url, options, signal));
    if (!(result instanceof URL)) return result;
    url = result;
  }
  throw new FetchError(address, `at most ${MAX_REDIRECTS} redirects are followed; there are more`);
}

/** Says in a sentence why the work fails, be it that time runs out. */
async function withinTime<T>(
  url: URL,
  signal: AbortSignal,
  { timeoutMs }: FetchOptions,
  work: () => Promise<T>,
): Promise<T> {
  const tooLate = () => new FetchError(url.href, `there is no whole answer within ${timeoutMs} ms`);
  let onAbort = () => {};
  const expired = new Promise<never>((_resolve, reject) => {
    onAbort = () => reject(tooLate());
    signal.addEventListener('abort', onAbort);
  });
  try {
    if (signal.aborted) throw tooLate();
    return await Promise.race([work(), expired]);
  } catch (error) {
    if (error instanceof FetchError) throw error;
    throw signal.aborted ? tooLate() : new FetchError(url.href, describeFault(error));
  } finally {
    signal.removeEventListener('abort', onAbort);
  }
}

/** What one address holds, or where it redirects to. */
async function visit(url: URL, options: FetchOptions, signal: AbortSignal): Promise<Fetched | URL> {
  const addresses = await resolveHost(url, options.resolve, options.allowPrivate);
  signal.throwIfAborted();
  const agent = pinnedAgent(addresses, options.connector);
  try {
    const response = await agent.request({
      origin: url.origin,
      path: url.pathname + url.search,
      method: 'GET',
      headers: HEADERS,
      signal,
    });
    const { statusCode, headers } = response;
    if (!REDIRECTS.has(statusCode)) return await readAnswer(url, response, options);
    const location = only(headers.location);
    if (location === null) throw new FetchError(url.href, 'it redirects to no address');
    return checkUrl(location, options.ports, url.href);
  } finally {
    // The rest of the answer is not waited for.
    await agent.destroy();
  }
}

async function readAnswer(
  url: URL,
  { statusCode, headers, body }: Dispatcher.ResponseData,
  { maxBytes }: FetchOptions,
): Promise<Fetched> {
  if (statusCode !== 200) throw new FetchError(url.href, `it answers with status ${statusCode}`);
  const contentType = only(headers['content-type']);
  if (contentType === null || formatOfMediaType(contentType) === null) {
    const came = contentType === null ? 'none' : contentType.slice(0, 80);
    throw new FetchError(url.href, `expected a content type of ${ACCEPT}; got ${came}`);
  }
  const length = Number(only(headers['content-length']) ?? 0);
  if (length > maxBytes) throw tooLarge(url, maxBytes);
  try {
    const bytes = await readBody(body, only(headers['content-encoding']), maxBytes);
    return { url: url.href, contentType, bytes };
  } catch (error) {
    throw error instanceof BodyTooLarge ? tooLarge(url, maxBytes) : error;
  }
}

function tooLarge(url: URL, maxBytes: number): FetchError {
  return new FetchError(
    url.href,
    `at most ${maxBytes.toLocaleString('en')} bytes are read, unpacked`,
  );
}

/** The one value of a header; several of one name say nothing. */
function only(value: string | string[] | undefined): string | null {
  return typeof value === 'string' ? value : null;
}
