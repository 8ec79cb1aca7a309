import { charsetOfContentType, charsetOfMarkup } from './declared-charset.ts';
import { detectedCharset, isDecodable } from './detected-charset.ts';
import { decodeWindows1252 } from './windows-1252.ts';

/** What is known of bytes from outside. */
export interface DecodeOptions {
  /** As in HTTP: 'text/html; charset=koi8-r'. */
  contentType?: string | null;
}

/** The most signs that a declared charset may leave undecoded before it is held to be wrong. */
const MAX_LOST = 3;

/**
 * The text that bytes stand for. The charset is that of the byte order mark, else UTF-8 where the
 * bytes are, else the one declared by the content type or the markup unless it is plainly wrong,
 * else the likeliest. Never throws; bytes that mean nothing become U+FFFD, and the mark is left out.
 */
export function decodeText(bytes: Uint8Array, { contentType }: DecodeOptions = {}): string {
  const marked = charsetOfMark(bytes);
  if (marked !== null) return decode(bytes, marked);
  const declared = declaredCharset(bytes, contentType);
  if (/^utf-?16/i.test(declared ?? '')) return decode(bytes, declared!);
  const unicode = decode(bytes, 'utf-8');
  const { lost, foreign } = countSigns(unicode);
  if (isUtf8(bytes, lost, foreign)) return unicode;
  if (declared === null) return decode(bytes, detectedCharset(bytes));
  const text = decode(bytes, declared);
  return isWrong(text) ? decode(bytes, detectedCharset(bytes)) : text;
}

function charsetOfMark(bytes: Uint8Array): string | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

function declaredCharset(bytes: Uint8Array, contentType?: string | null): string | null {
  const labels = [contentType ? charsetOfContentType(contentType) : null, charsetOfMarkup(bytes)];
  return labels.find((label) => label !== null && isDecodable(label)) ?? null;
}

/** Other charsets hardly ever make valid UTF-8; a text with few faults is UTF-8 that was damaged. */
function isUtf8(bytes: Uint8Array, lost: number, foreign: number): boolean {
  if (lost > 0) return foreign >= 2 * lost;
  return !bytes.subarray(0, 4_096).some((byte) => byte === 0 || byte === 0x1b);
}

function isWrong(text: string): boolean {
  const { lost, foreign } = countSigns(text);
  return lost > MAX_LOST && 20 * lost > foreign;
}

/** How many signs were lost in decoding, and how many others are beyond ASCII. */
function countSigns(text: string): { lost: number; foreign: number } {
  let lost = 0;
  let foreign = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0xfffd) lost++;
    else if (code >= 0x80) foreign++;
  }
  return { lost, foreign };
}

function decode(bytes: Uint8Array, label: string): string {
  const decoder = new TextDecoder(label);
  return decoder.encoding === 'windows-1252' ? decodeWindows1252(bytes) : decoder.decode(bytes);
}
