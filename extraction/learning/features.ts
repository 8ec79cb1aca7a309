import { mix } from './hash.ts';

/** The most features that one decision may have, where nothing else is said. */
const CAPACITY = 96;

/**
 * The active features of one decision, as row numbers of a weight table (the hashing trick:
 * Weinberger and others, ICML 2009). Only hashes of words are used, so that a table holds numbers
 * alone.
 */
export class Features {
  /** The rows; only the first `count` are of this decision. */
  readonly rows: Int32Array;
  count = 0;
  private readonly mask: number;

  /** `bits`: the table has 2 to that power rows. `capacity`: what comes after so many is left out. */
  constructor(bits: number, capacity = CAPACITY) {
    this.mask = 2 ** bits - 1;
    this.rows = new Int32Array(capacity);
  }

  clear(): void {
    this.count = 0;
  }

  /** Adds the feature of a template that has these values. */
  add(template: number, a = 0, b = 0, c = 0): void {
    let hash = mix(template, a);
    if (b !== 0) hash = mix(hash, b);
    if (c !== 0) hash = mix(hash, c ^ 0x5bd1e995);
    if (this.count < this.rows.length) this.rows[this.count++] = hash & this.mask;
  }
}
