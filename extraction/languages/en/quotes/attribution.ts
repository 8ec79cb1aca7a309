import type { TextParts } from '../../../reading.ts';
import { collect } from '../../../text/collect.ts';
import { firstFrom } from '../../../text/span.ts';
import type { TokenRange } from '../../../text/token-range.ts';
import type { Span } from '../../../types.ts';
import type { PhraseSource } from '../actors/index.ts';
import { byVerbBeside } from './beside.ts';
import { type Cue, findCues } from './cue.ts';
import type { Piece } from './piece.ts';
import { byWording, byWordingBehind } from './wordings.ts';

/** Who says a quoted stretch, by which words, and how that is known. */
export interface Attribution {
  source: PhraseSource | null;
  cue: Span | null;
  rule: AttributionRule;
}

/** Where the speaker of a quote was found. */
export type AttributionRule =
  | 'WORDED'
  | 'TOLD'
  | 'BESIDE'
  | 'BEFORE'
  | 'AFTER'
  | 'SAME_PARAGRAPH'
  | 'SENTENCE'
  | 'CARRIED'
  | 'NONE';

const NEAR_TOKENS = 3;

/** Finds the words around a quoted stretch that say whose it is. */
export class Attributor {
  private bySurname: Map<string, string> | undefined;

  constructor(
    private readonly parts: TextParts,
    private readonly sources: readonly PhraseSource[],
  ) {}

  /** By the narration of the same sentence, else null. */
  bySentence(piece: Piece): Attribution | null {
    const after = this.cuesIn(piece.after);
    const beside = after.find((cue) => cue.source && this.isBeside(piece, cue));
    if (beside && !this.endsSentence(piece)) return attributionOf(beside, 'BESIDE');
    const before = this.outermost(this.cuesIn(piece.before));
    if (before) return attributionOf(before, 'BEFORE');
    if (beside) return attributionOf(beside, 'BESIDE');
    const later = this.endsSentence(piece) ? undefined : after.find((cue) => cue.source);
    return later ? attributionOf(later, 'AFTER') : null;
  }

  /** By the name that opens it in a transcript: '“VENN: We will go home.”' */
  byLabel({ label }: Piece): Attribution | null {
    if (!label) return null;
    this.bySurname ??= new Map(
      collect(this.sources, ({ head, actor }) => (actor ? [[this.lastWordOf(head), actor]] : [])),
    );
    const actor = this.bySurname.get(this.lastWordOf(label)) ?? null;
    return { source: { head: label, actor, ...label }, cue: null, rule: 'BESIDE' };
  }

  private lastWordOf({ start, end }: Span): string {
    return this.parts.document.body.slice(start, end).toLowerCase().split(/\s+/).at(-1)!;
  }

  /** By a name behind a dash that closes the paragraph: '“I am home.” — Orlo Venn'. */
  bySignature(piece: Piece): Attribution | null {
    const { from, to } = piece.after;
    if (to - from > 8 || !/^[-–—―]$/.test(this.parts.tokens[from]?.text ?? '')) return null;
    const source = this.sourcesIn(piece.after)[0];
    return source ? { source, cue: null, rule: 'BESIDE' } : null;
  }

  /** By a wording beside it: 'in the words of Venn', 'as Venn put it'. */
  byWording(piece: Piece): Attribution | null {
    const worded =
      byWording(this.parts, piece.before, this.sources) ??
      byWordingBehind(this.parts, piece.after, this.sources);
    return worded && { ...worded, rule: 'WORDED' };
  }

  /** By the speaker right behind it and any verb: '“Let it go,” she laughed'. */
  byVerbBeside(piece: Piece): Attribution | null {
    const found = byVerbBeside(this.parts, piece, this.sources);
    return found && { ...found, rule: 'AFTER' };
  }

  /** By whoever the sentence is about, where no verb of speech is in it. */
  bySubject(piece: Piece): Attribution | null {
    const source = this.sourcesIn(piece.before)[0];
    return source ? { source, cue: null, rule: 'SENTENCE' } : null;
  }

  /** By the last sentence of the paragraph before: 'Venn continued:'. */
  byParagraphBefore(piece: Piece): Attribution | null {
    const paragraph = this.parts.paragraphs[piece.paragraph - 1];
    if (paragraph?.kind !== 'TEXT') return null;
    const { tokens, sentences } = this.parts;
    const sentence = sentences[firstFrom(sentences, paragraph.end) - 1];
    if (!sentence) return null;
    const range = { from: firstFrom(tokens, sentence.start), to: firstFrom(tokens, sentence.end) };
    const cue = this.cuesIn(range).findLast((each) => each.source);
    if (cue) return attributionOf(cue, 'CARRIED');
    const source = this.sourcesIn(range)[0];
    return source ? { source, cue: null, rule: 'CARRIED' } : null;
  }

  /** In 'Venn said he hopes for “peace”' the name says more than the pronoun. */
  private outermost(cues: readonly Cue[]): Cue | undefined {
    const last = cues.findLast((cue) => cue.source);
    if (!last || !this.isPronoun(last)) return last;
    return cues.find((cue) => cue.source && cue !== last && !this.isPronoun(cue)) ?? last;
  }

  private isPronoun({ source }: Cue): boolean {
    const { start, end } = source!.head;
    return /^(?:he|she|they|it)$/i.test(this.parts.document.body.slice(start, end));
  }

  private cuesIn({ from, to }: TokenRange): Cue[] {
    return findCues(this.parts.tokens, from, to, this.sourcesIn({ from, to }));
  }

  private sourcesIn({ from, to }: TokenRange): PhraseSource[] {
    const { tokens } = this.parts;
    if (from >= to) return [];
    const [start, end] = [tokens[from]!.start, tokens[to - 1]!.end];
    const found: PhraseSource[] = [];
    for (let i = firstFrom(this.sources, start); i < this.sources.length; i++) {
      const source = this.sources[i]!;
      if (source.start >= end) break;
      found.push(source);
    }
    return found;
  }

  /** Whether verb or speaker come right behind the closing mark. */
  private isBeside(piece: Piece, cue: Cue): boolean {
    const { tokens } = this.parts;
    const sourceFirst = firstFrom(tokens, cue.source!.start);
    return Math.min(cue.first, sourceFirst) - piece.after.from <= NEAR_TOKENS;
  }

  private endsSentence(piece: Piece): boolean {
    return /\.$/.test(this.parts.document.body.slice(piece.start, piece.end));
  }
}

function attributionOf(cue: Cue, rule: AttributionRule): Attribution {
  return { source: cue.source, cue: cue.span, rule };
}
