import type { Token } from '../../../text/tokens.ts';
import type { NameSpan } from './name-span.ts';

/** Tokens with the names that start and end at them, for walking to the left and to the right. */
export class NameTable {
  private readonly byFirst: Map<number, NameSpan>;
  private readonly byLast: Map<number, NameSpan>;

  constructor(
    readonly body: string,
    readonly tokens: readonly Token[],
    readonly names: readonly NameSpan[],
  ) {
    this.byFirst = new Map(names.map((name) => [name.first, name]));
    this.byLast = new Map(names.map((name) => [name.last, name]));
  }

  startingAt(index: number): NameSpan | undefined {
    return this.byFirst.get(index);
  }

  endingAt(index: number): NameSpan | undefined {
    return this.byLast.get(index);
  }

  /** Whether a line of the text starts with token `index`, behind a heading without a full stop. */
  opensLine(index: number): boolean {
    const [before, token] = [this.tokens[index - 1], this.tokens[index]];
    return before !== undefined && token !== undefined && this.hasBreak(before.end, token.start);
  }

  private hasBreak(from: number, to: number): boolean {
    for (let i = from; i < to; i++) if (this.body[i] === '\n') return true;
    return false;
  }

  /** The lower-cased token at `index`, empty outside the text. */
  lower(index: number): string {
    return this.tokens[index]?.lower ?? '';
  }
}
