import type { Evidence } from '../confidence/logistic.ts';
import type { Span } from '../types.ts';

/** Why something was read as it is. */
export interface Ground {
  /** The rule in a few words. */
  rule: string;
  /** The words that it went by; null where they are those of the item itself. */
  span: Span | null;
  /** What a model gave, 0 to 1; null for a rule. */
  score: number | null;
}

/** Keeps why each item was read, told while it is read. Items are known by identity. */
export class Trace {
  private readonly grounds = new Map<object, Ground[]>();
  private readonly weighed = new Map<object, Evidence>();

  /** Notes one ground of an item. */
  because(item: object, rule: string, span: Span | null = null, score: number | null = null): void {
    const words = span && { start: span.start, end: span.end };
    const known = this.grounds.get(item);
    if (known) known.push({ rule, span: words, score });
    else this.grounds.set(item, [{ rule, span: words, score }]);
  }

  /** Notes the evidence that the confidence of an item was reckoned from. */
  weigh(item: object, evidence: Evidence): void {
    this.weighed.set(item, evidence);
  }

  /** Gives an item what is known of the one that it was made from. */
  carry(from: object, to: object): void {
    this.grounds.set(to, [...(this.grounds.get(from) ?? []), ...(this.grounds.get(to) ?? [])]);
    const evidence = this.weighed.get(from);
    if (evidence) this.weighed.set(to, evidence);
  }

  /** The grounds of an item in the order in which they were found. */
  groundsOf(item: object): readonly Ground[] {
    return this.grounds.get(item) ?? [];
  }

  /** The evidence of an item; null where its confidence was not reckoned. */
  evidenceOf(item: object): Evidence | null {
    return this.weighed.get(item) ?? null;
  }
}
