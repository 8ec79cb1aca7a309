/** Stands for every value beyond those that have a place. */
export const OTHER = 'other';

const FIT = /^\w{1,64}$/;

/**
 * Values of a label that clients can choose. The first `size` of them stay themselves for the life
 * of the process; later and longer ones are `other`, so that no client can make series without end.
 */
export class BoundedLabel {
  private readonly known = new Set<string>();

  constructor(private readonly size: number) {}

  /** The label of a value; a new one gets a place only where `isWelcome`. */
  of(value: string, isWelcome = true): string {
    if (this.known.has(value)) return value;
    if (!isWelcome || this.known.size >= this.size || !FIT.test(value)) return OTHER;
    this.known.add(value);
    return value;
  }
}
