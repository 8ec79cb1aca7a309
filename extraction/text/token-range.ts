/** Tokens `from` to `to`, exclusive, by their indexes in the text. */
export interface TokenRange {
  from: number;
  to: number;
}
