import { PassThrough, type Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';

/** More was sent than is read; ends the stream at once. */
export class BodyTooLarge extends Error {}

/** The content codings that are asked for; `deflate` means two things, and is read as one of them. */
export const ACCEPT_ENCODING = 'gzip, br';

/**
 * Reads a body to its end, unpacked by its content coding. Neither what is sent nor what comes out
 * of it may have more than `maxBytes`; where it does, no more of it is read or unpacked.
 *
 * @throws BodyTooLarge, and Error for an unknown coding and for packed bytes that are broken.
 */
export async function readBody(
  body: Readable,
  encoding: string | null,
  maxBytes: number,
): Promise<Buffer> {
  const chunks: Buffer[] = [];
  const unpack = unpackerFor(encoding);
  await pipeline(body, cap(maxBytes), unpack, cap(maxBytes), async (unpacked) => {
    for await (const chunk of unpacked) chunks.push(chunk as Buffer);
  });
  return Buffer.concat(chunks);
}

function unpackerFor(encoding: string | null): Transform {
  switch (encoding?.trim().toLowerCase() || 'identity') {
    case 'identity':
      return new PassThrough();
    case 'gzip':
    case 'x-gzip':
      return createGunzip();
    case 'br':
      return createBrotliDecompress();
    case 'deflate':
      return createInflate();
    default:
      throw new Error(
        `expected a content coding of ${ACCEPT_ENCODING}; got ${encoding?.slice(0, 40)}`,
      );
  }
}

function cap(maxBytes: number): Transform {
  let size = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, callback) {
      size += chunk.length;
      if (size > maxBytes) callback(new BodyTooLarge(`more than ${maxBytes} bytes`));
      else callback(null, chunk);
    },
  });
}
