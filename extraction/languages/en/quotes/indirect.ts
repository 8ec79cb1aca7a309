import type { TextParts } from '../../../reading.ts';
import type { Sentence } from '../../../text/sentences.ts';
import { firstFrom } from '../../../text/span.ts';
import type { QuoteExtraction, Span } from '../../../types.ts';
import type { PhraseSource } from '../actors/index.ts';
import { confidenceIn } from '../confidence/index.ts';
import { SAYING } from '../lexicon/speech-verbs.ts';
import { ClauseBounds } from './clause-bounds.ts';
import { type ClauseShape, regularEvidence } from './confidence.ts';
import { type Cue, findCues } from './cue.ts';
import { CLAUSE_RULES } from './rules-in-words.ts';
import { isClause, isStated } from './statement.ts';

/**
 * Reported clauses of a regular shape, one a sentence at most, that the models have not found:
 * 'Venn said that they had left', 'They had left, Venn said'. `isRead` tells which spans are read
 * already.
 */
export function readIndirect(
  parts: TextParts,
  sources: readonly PhraseSource[],
  isRead: (span: Span) => boolean,
): QuoteExtraction[] {
  const found: QuoteExtraction[] = [];
  for (const sentence of parts.sentences) {
    if (parts.paragraphs[sentence.paragraph]!.kind !== 'TEXT') continue;
    const quote = new ReportedClause(parts, sentence, sources, isRead).read();
    if (quote) found.push(quote);
  }
  return found;
}

/** So many cues of one sentence are looked at; behind each the whole rest of it may be. */
const MAX_CUES = 24;

/** Looks for one reported clause in one sentence. */
class ReportedClause {
  private readonly bounds: ClauseBounds;

  constructor(
    private readonly parts: TextParts,
    private readonly sentence: Sentence,
    private readonly sources: readonly PhraseSource[],
    private readonly isRead: (span: Span) => boolean,
  ) {
    const from = firstFrom(parts.tokens, sentence.start);
    this.bounds = new ClauseBounds(
      parts.tokens,
      sources,
      from,
      firstFrom(parts.tokens, sentence.end),
    );
  }

  read(): QuoteExtraction | null {
    let looked = 0;
    for (const cue of this.cues()) {
      if (!cue.source || !isStated(this.parts.tokens, cue.first) || this.isRead(cue.span)) continue;
      if (looked++ === MAX_CUES) return null;
      const quote = this.byCue(cue);
      if (quote) return quote;
    }
    return null;
  }

  private cues(): Cue[] {
    const first = firstFrom(this.sources, this.sentence.start);
    const last = firstFrom(this.sources, this.sentence.end);
    const { from, to } = this.bounds;
    return findCues(this.parts.tokens, from, to, this.sources.slice(first, last));
  }

  private byCue(cue: Cue): QuoteExtraction | null {
    const { bounds } = this;
    const verb = bounds.lower(cue.first);
    if (verb === 'according') return this.byAccording(cue);
    const that = bounds.conjunctionAfter(cue);
    if (that !== null) return this.quote(cue, that, bounds.to, 'THAT');
    if (bounds.trails(cue)) {
      return this.quote(cue, bounds.from, bounds.startOf(cue), 'TRAILING');
    }
    if (!SAYING.has(verb) || /^ask/.test(verb)) return null;
    const start = bounds.bareStart(cue);
    return start === null || !isClause(this.parts.tokens, start, bounds.to)
      ? null
      : this.quote(cue, start, bounds.to, 'BARE');
  }

  /** 'According to Venn, they had left.' and 'They had left, according to Venn.' */
  private byAccording(cue: Cue): QuoteExtraction | null {
    const { from, to } = this.bounds;
    if (cue.first > from + 1) return this.quote(cue, from, cue.first, 'ACCORDING');
    const behind = firstFrom(this.parts.tokens, cue.source!.end);
    const comma = this.bounds.find(behind, (lower) => lower === ',', 12);
    return comma === null ? null : this.quote(cue, comma + 1, to, 'ACCORDING');
  }

  private quote(cue: Cue, from: number, to: number, shape: ClauseShape): QuoteExtraction | null {
    const span = this.bounds.clause(from, to);
    if (!span || this.isRead(span)) return null;
    const { source } = cue;
    const evidence = regularEvidence(shape);
    const quote: QuoteExtraction = {
      span,
      kind: 'INDIRECT',
      group: null,
      speaker: source!.actor,
      speakerSpan: { ...source!.head },
      cueSpan: cue.span,
      confidence: confidenceIn('REPORTED', evidence),
    };
    this.parts.trace?.because(quote, CLAUSE_RULES[shape], cue.span);
    this.parts.trace?.weigh(quote, evidence);
    return quote;
  }
}
