import type { TextParts } from '../../../reading.ts';
import { overlaps } from '../../../text/span.ts';
import type { QuoteExtraction } from '../../../types.ts';
import type { PhraseSource } from '../actors/index.ts';
import { LIKELY_CUE } from '../attribution/index.ts';
import { confidenceIn } from '../confidence/index.ts';
import { type Attribution, Attributor } from './attribution.ts';
import { markedEvidence } from './confidence.ts';
import { type Grounds, kindOf } from './kind.ts';
import type { Piece } from './piece.ts';
import { ATTRIBUTION_RULES } from './rules-in-words.ts';
import type { Told } from './told.ts';
import { ToldOfPieces } from './told-of-pieces.ts';

interface Read {
  piece: Piece;
  /** By the rules, which also tell what kind of quote it is. */
  ruled: Attribution | null;
  /** By the models where they know, else by the rules. */
  attribution: Attribution | null;
  quote: QuoteExtraction;
}

/** Longest narration between two pieces of one split quote: ', the minister of ports said, '. */
const MAX_SPLIT_TOKENS = 25;

/** Reads the quotes in marks: which stretches are speech, whose, and which belong together. */
export class MarkedQuotes {
  private readonly attributor: Attributor;
  private readonly told: ToldOfPieces;
  private readonly read: Read[] = [];
  private groups = 0;

  constructor(
    private readonly parts: TextParts,
    private readonly pieces: readonly Piece[],
    sources: readonly PhraseSource[],
    told: readonly Told[],
  ) {
    this.attributor = new Attributor(parts, sources);
    this.told = new ToldOfPieces(told);
  }

  /** The quotes, sorted by start. */
  all(): QuoteExtraction[] {
    for (const [i, piece] of this.pieces.entries()) this.add(piece, this.pieces[i + 1]);
    return this.read.map(({ quote }) => quote);
  }

  private add(piece: Piece, next: Piece | undefined): void {
    const last = this.read.at(-1);
    const joined = last !== undefined && this.continues(last, piece);
    const ruled = this.attribute(piece, joined ? last : undefined, last, next);
    const act = piece.label ? null : this.told.of(piece);
    const kind = kindOf(this.parts, piece, {
      ruled,
      continues: joined && last.quote.kind === 'DIRECT',
      told: howTold(act, piece),
    });
    if (kind === null) return;
    const attribution = better(act, ruled);
    const evidence = markedEvidence({ kind, attribution, ruled, act });
    const quote: QuoteExtraction = {
      span: { start: piece.start, end: piece.end },
      kind,
      group: null,
      speaker: attribution?.source?.actor ?? null,
      speakerSpan: attribution?.source ? { ...attribution.source.head } : null,
      cueSpan: attribution?.cue ?? null,
      confidence: confidenceIn('MARKED', evidence),
    };
    const score = attribution?.rule === 'TOLD' && act ? act.probability : null;
    const { trace } = this.parts;
    trace?.because(quote, ATTRIBUTION_RULES[attribution?.rule ?? 'NONE'], quote.cueSpan, score);
    trace?.weigh(quote, evidence);
    if (joined) quote.group = last.quote.group ??= `quote-${++this.groups}`;
    this.read.push({ piece, ruled, attribution, quote });
  }

  private attribute(
    piece: Piece,
    joined: Read | undefined,
    last: Read | undefined,
    next: Piece | undefined,
  ): Attribution | null {
    const own =
      this.attributor.byLabel(piece) ??
      this.attributor.bySignature(piece) ??
      this.attributor.byWording(piece) ??
      this.attributor.bySentence(piece) ??
      this.attributor.byVerbBeside(piece);
    if (own) return own;
    if (joined) return carried(joined, 'SAME_PARAGRAPH');
    if (last?.piece.paragraph === piece.paragraph && last.attribution?.cue) {
      return carried(last, 'SAME_PARAGRAPH');
    }
    const subject = this.attributor.bySubject(piece);
    if (subject) return subject;
    if (next?.paragraph === piece.paragraph) {
      const ahead = this.attributor.bySentence(next);
      if (ahead) return { ...ahead, rule: 'SAME_PARAGRAPH' };
    }
    return this.fromParagraphBefore(piece, last);
  }

  private fromParagraphBefore(piece: Piece, last: Read | undefined): Attribution | null {
    if (!piece.leads) return null;
    if (last?.piece.paragraph === piece.paragraph - 1 && last.attribution) {
      return carried(last, 'CARRIED');
    }
    return this.attributor.byParagraphBefore(piece);
  }

  /** Whether a piece goes on with the quote before: over the speaker's name, or in a new paragraph. */
  private continues(last: Read, piece: Piece): boolean {
    if (piece.label) return false;
    if (last.piece.paragraph === piece.paragraph - 1) return !last.piece.closed && piece.leads;
    if (last.piece.paragraph !== piece.paragraph || last.quote.kind !== 'DIRECT') return false;
    const between = { from: last.piece.after.from, to: piece.before.to };
    if (between.to - between.from > MAX_SPLIT_TOKENS || !last.ruled?.cue) return false;
    const cue = last.ruled.cue;
    const own = this.attributor.bySentence(piece)?.cue;
    if (own && own.start > piece.end) return false;
    const followsCue = cue.start > last.piece.end && cue.end <= piece.start;
    const oneSentence = last.piece.after.to >= piece.before.to;
    return followsCue && oneSentence;
  }
}

/**
 * By the act of saying that the models found it in, unless a wording tells it outright. The rules name the source where they know the
 * actor of another phrase and the models know none.
 */
function better(act: Told | null, ruled: Attribution | null): Attribution | null {
  if (!act?.source || ruled?.rule === 'WORDED') return ruled;
  const told: Attribution = { source: act.source, cue: act.cue, rule: 'TOLD' };
  if (act.source.actor !== null || !ruled?.source?.actor) return told;
  return ruled.rule === 'BESIDE' && !overlaps(ruled.source, act.source) ? ruled : told;
}

function howTold(act: Told | null, { start, end }: Piece): Grounds['told'] {
  if (act === null) return 'NOT';
  if (act.probability < LIKELY_CUE) return 'FAINTLY';
  const isWhole = act.content.some(
    (span) => Math.abs(span.start - start) <= 1 && Math.abs(span.end - end) <= 1,
  );
  return isWhole ? 'WHOLLY' : 'SURELY';
}

function carried({ attribution }: Read, rule: 'SAME_PARAGRAPH' | 'CARRIED'): Attribution | null {
  return attribution ? { ...attribution, rule } : null;
}
