import { analyse } from 'chardet';

const SAMPLE_BYTES = 65_536;
/** Share of foreign signs among letters below which a text is taken for Western: 'café', “Go”. */
const FEW = 0.04;
/** What a Western text without a declaration is written in; as browsers have it. */
const WESTERN = 'windows-1252';

/** Whether a charset's label is one that can be decoded. */
export function isDecodable(label: string): boolean {
  try {
    new TextDecoder(label);
    return true;
  } catch {
    return false;
  }
}

/**
 * The charset that bytes which are no UTF-8 are most likely written in, by the statistics of bytes
 * and letter n-grams of ICU (chardet), with tags left out.
 */
export function detectedCharset(bytes: Uint8Array): string {
  const wide = wideCharset(bytes);
  if (wide !== null) return wide;
  const sample = sampleOf(bytes);
  const high = sample.filter((byte) => byte >= 0x80).length;
  const letters = sample.filter((byte) => isLetter(byte)).length;
  const hasEscapes = sample.includes(0x1b);
  if (high < FEW * (high + letters) && !hasEscapes) return WESTERN;
  return (
    analyse(sample).find(({ name }) => isDecodable(name) && !/^utf/i.test(name))?.name ?? WESTERN
  );
}

/** UTF-16 without a byte order mark: every second byte of Western text is zero. */
function wideCharset(bytes: Uint8Array): string | null {
  const head = bytes.subarray(0, 2_048);
  if (head.length < 4) return null;
  const zeros = [0, 0];
  head.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2]!++;
  });
  const [even = 0, odd = 0] = zeros;
  if (Math.max(even, odd) < 0.3 * head.length || Math.min(even, odd) > 0) return null;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

/** A stretch from shortly before the first byte that is no ASCII, without tags. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex((byte) => byte >= 0x80 || byte === 0x1b);
  const start = Math.max(0, first - 2_048);
  const text = Array.from(bytes.subarray(start, start + SAMPLE_BYTES), (byte) =>
    String.fromCharCode(byte),
  ).join('');
  const bare = text.replace(/<[^<>]{1,2000}>/g, ' ');
  return Uint8Array.from(bare, (sign) => sign.charCodeAt(0));
}

function isLetter(byte: number): boolean {
  return (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a;
}
