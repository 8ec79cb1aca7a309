import { decodeText } from '../../../extraction/document/decode.ts';

const MULTIBYTE = /^(?:gb|shift|big5|euc)/;

/** The bytes of a text in a charset, found by decoding every byte and pair of bytes. */
export function encode(text: string, charset: string): Uint8Array {
  if (/^utf-16/.test(charset)) return utf16(text, charset.endsWith('be'));
  const bytesOf = tableOf(charset);
  return Uint8Array.from(
    [...text].flatMap((sign) => {
      const bytes = bytesOf.get(sign);
      if (!bytes) throw new Error(`${charset} has no '${sign}'`);
      return bytes;
    }),
  );
}

function utf16(text: string, bigEndian: boolean): Uint8Array {
  const bytes = Buffer.from(text, 'utf16le');
  return Uint8Array.from(bigEndian ? bytes.swap16() : bytes);
}

function tableOf(charset: string): Map<string, number[]> {
  const table = new Map<string, number[]>();
  for (let first = 0; first < 256; first++) add(table, charset, [first]);
  if (!MULTIBYTE.test(charset)) return table;
  for (let first = 0x81; first < 0xff; first++) {
    for (let second = 0x40; second < 0xff; second++) add(table, charset, [first, second]);
  }
  return table;
}

function add(table: Map<string, number[]>, charset: string, bytes: number[]): void {
  const sign =
    charset === 'windows-1252'
      ? decodeText(Uint8Array.from(bytes), { contentType: `charset=${charset}` })
      : new TextDecoder(charset).decode(Uint8Array.from(bytes));
  if (sign.length === 1 && sign !== '\ufffd' && !table.has(sign)) table.set(sign, bytes);
}
