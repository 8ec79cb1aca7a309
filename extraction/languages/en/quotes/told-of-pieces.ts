import { firstFrom } from '../../../text/span.ts';
import type { Span } from '../../../types.ts';
import type { Told } from './told.ts';

/** How many contents that start before a quoted stretch ends are looked at for it. */
const MAX_CONTENTS = 12;
/** A content speaks of a quoted stretch when it has this share of it. */
const MIN_SHARE = 0.5;
/** An act without a source is taken only where none other is nearly as likely. */
const WITHOUT_SOURCE = 0.3;

/** Finds for a quoted stretch the act of saying that it belongs to. */
export class ToldOfPieces {
  private readonly contents: (Span & { act: Told })[];

  constructor(told: readonly Told[]) {
    this.contents = told
      .flatMap((act) => act.content.map(({ start, end }) => ({ start, end, act })))
      .sort((a, b) => a.start - b.start);
  }

  /** The likeliest act that has most of the stretch in its content; null where none has. */
  of(piece: Span): Told | null {
    let best: Told | null = null;
    let most = 0;
    const behind = firstFrom(this.contents, piece.end);
    for (let i = behind - 1; i >= Math.max(0, behind - MAX_CONTENTS); i--) {
      const { start, end, act } = this.contents[i]!;
      const shared = Math.min(end, piece.end) - Math.max(start, piece.start);
      if (shared < MIN_SHARE * (piece.end - piece.start)) continue;
      const weight = act.probability * (act.source ? 1 : WITHOUT_SOURCE);
      if (weight > most) [best, most] = [act, weight];
    }
    return best;
  }
}
