import { gunzipSync, gzipSync } from 'node:zlib';

/** Marks a file of weights; the number is the layout's version. */
const MAGIC = 0x4e475731;
const HEADER_BYTES = 12;

/** Weights of a linear model: a row of `width` numbers for each hashed feature. */
export interface WeightTable {
  /** There are 2 to that power rows. */
  readonly bits: number;
  readonly width: number;
  /** A weight is the value times `scale`. */
  readonly scale: number;
  readonly values: Int8Array;
}

/** Rounds weights to whole numbers from -127 to 127 times one scale. */
export function quantize(bits: number, width: number, weights: Float32Array): WeightTable {
  let most = 0;
  for (const weight of weights) most = Math.max(most, Math.abs(weight));
  const scale = Math.fround(most / 127) || 1;
  return {
    bits,
    width,
    scale,
    values: Int8Array.from(weights, (weight) => Math.round(weight / scale)),
  };
}

/** A table as compressed bytes. */
export function packTable({ bits, width, scale, values }: WeightTable): Uint8Array {
  const bytes = new Uint8Array(HEADER_BYTES + values.length);
  const header = new DataView(bytes.buffer);
  header.setUint32(0, MAGIC);
  header.setUint16(4, bits);
  header.setUint16(6, width);
  header.setFloat32(8, scale);
  bytes.set(new Uint8Array(values.buffer, values.byteOffset, values.length), HEADER_BYTES);
  return gzipSync(bytes, { level: 9 });
}

/** Reads what `packTable` wrote. Throws an Error where the bytes are no table of this layout. */
export function unpackTable(packed: Uint8Array): WeightTable {
  const bytes = gunzipSync(packed);
  const header = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  if (bytes.length < HEADER_BYTES || header.getUint32(0) !== MAGIC) {
    throw new Error('expected a table of weights, came other bytes');
  }
  const bits = header.getUint16(4);
  const width = header.getUint16(6);
  const expected = 2 ** bits * width;
  const values = new Int8Array(
    bytes.buffer,
    bytes.byteOffset + HEADER_BYTES,
    bytes.length - HEADER_BYTES,
  );
  if (values.length !== expected) {
    throw new Error(`expected ${expected} weights, came ${values.length}`);
  }
  return { bits, width, scale: header.getFloat32(8), values };
}

/** The sum of the weights in one column over the active rows. */
export function scoreOf(table: WeightTable, rows: Int32Array, count: number): number {
  const { values } = table;
  let sum = 0;
  for (let k = 0; k < count; k++) sum += values[rows[k]!]!;
  return sum * table.scale;
}

/** Adds the rows' weights, all columns, to `scores` from `offset` on. */
export function addScores(
  table: WeightTable,
  rows: Int32Array,
  count: number,
  scores: Float64Array,
  offset: number,
): void {
  const { values, width, scale } = table;
  for (let column = 0; column < width; column += BLOCK) {
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    for (let k = 0; k < count; k++) {
      const at = rows[k]! * width + column;
      a += values[at]!;
      b += values[at + 1]!;
      c += values[at + 2]!;
      d += values[at + 3]!;
    }
    scores[offset + column]! += a * scale;
    scores[offset + column + 1]! += b * scale;
    scores[offset + column + 2]! += c * scale;
    scores[offset + column + 3]! += d * scale;
  }
}

/** Columns are summed four at a time; the width of a table of several columns is a multiple of it. */
const BLOCK = 4;
