import { readFile, stat } from 'node:fs/promises';
import { request } from 'undici';

/** Where the supergraph is read from. */
export interface SupergraphSource {
  /** What a log calls it; holds no password. */
  name: string;
  /** The supergraph as it is now; null where it is surely the one that was read last. */
  read(): Promise<string | null>;
}

/** The largest supergraph that is read, in bytes. */
const MAX_BYTES = 32 * 1024 * 1024;
const TIMEOUT_MS = 10_000;

/** A supergraph that never changes. */
export function textSource(sdl: string): SupergraphSource {
  let isRead = false;
  return {
    name: 'text',
    async read() {
      if (isRead) return null;
      isRead = true;
      return sdl;
    },
  };
}

/** A file; read again once its time, size or place on the disk differs. */
export function fileSource(path: string): SupergraphSource {
  let seen = '';
  return {
    name: path,
    async read() {
      const { mtimeNs, size, ino } = await stat(path, { bigint: true });
      if (size > MAX_BYTES) throw new Error(`at most ${MAX_BYTES} bytes expected, got ${size}`);
      const state = `${mtimeNs}/${size}/${ino}`;
      if (state === seen) return null;
      const sdl = await readFile(path, 'utf8');
      seen = state;
      return sdl;
    },
  };
}

/** An http(s) address; asked with the tag of the last answer, where the server gave one. */
export function addressSource(url: string): SupergraphSource {
  const { origin, pathname } = new URL(url);
  let tag: string | undefined;
  return {
    name: origin + pathname,
    async read() {
      const { statusCode, headers, body } = await request(url, {
        headers: {
          accept: 'application/graphql, text/plain',
          ...(tag && { 'if-none-match': tag }),
        },
        signal: AbortSignal.timeout(TIMEOUT_MS),
      });
      if (statusCode === 304 || statusCode !== 200) {
        await body.dump();
        if (statusCode === 304) return null;
        throw new Error(`status 200 expected, got ${statusCode}`);
      }
      const chunks: Buffer[] = [];
      let size = 0;
      for await (const chunk of body as AsyncIterable<Buffer>) {
        size += chunk.length;
        if (size > MAX_BYTES) throw new Error(`at most ${MAX_BYTES} bytes expected, got more`);
        chunks.push(chunk);
      }
      tag = typeof headers.etag === 'string' ? headers.etag : undefined;
      return Buffer.concat(chunks).toString('utf8');
    },
  };
}

/** The source that a setting names: an http(s) address, else a file. */
export function supergraphSource(place: string): SupergraphSource {
  return /^https?:\/\//.test(place) ? addressSource(place) : fileSource(place);
}
