/** How one engine finds the search units that hold words. */
export interface TextIndex {
  /**
   * A SELECT of `nodeId`, `passageId`, `kind` and `score` of the units that hold at least one of the
   * words bound to `:parameter`; the score is a whole number of millionths, higher is better.
   */
  unitsWith(parameter: string): string;
  /** What to bind for these terms. */
  bind(terms: string[]): string;
}
