/** Annotated data that cannot be measured on; the message names the file and what was expected. */
export class DataFault extends Error {
  constructor(
    readonly file: string,
    readonly faults: readonly string[],
  ) {
    super(`${file}: ${faults.join('; ')}`);
    this.name = 'DataFault';
  }
}
