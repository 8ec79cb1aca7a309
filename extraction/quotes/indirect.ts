import type { PhraseSource } from '../actors/index.ts';
import { SAYING } from '../lexicon/speech-verbs.ts';
import { isPossessive } from '../names/word-class.ts';
import type { TextParts } from '../reading.ts';
import type { Sentence } from '../text/sentences.ts';
import { firstFrom, overlaps } from '../text/span.ts';
import type { Token } from '../text/tokens.ts';
import type { QuoteExtraction, Span } from '../types.ts';
import { type Cue, findCues } from './cue.ts';
import { isClause, isStated } from './statement.ts';

const CONFIDENCE = { THAT: 0.85, ACCORDING: 0.85, TRAILING: 0.8, BARE: 0.7 };

/** How many tokens of an owner may stand before a source. */
const MAX_OWNER = 4;

/** Fewest words of a reported clause. */
const MIN_WORDS = 3;

/**
 * Reported clauses without marks; `usedCues` are the starts of verbs that introduce marked quotes:
 * 'Venn said that they had left', 'They had left, Venn said'.
 */
export function readIndirect(
  parts: TextParts,
  quoted: readonly Span[],
  sources: readonly PhraseSource[],
  usedCues: ReadonlySet<number>,
): QuoteExtraction[] {
  const found: QuoteExtraction[] = [];
  for (const sentence of parts.sentences) {
    if (parts.paragraphs[sentence.paragraph]!.kind !== 'TEXT') continue;
    const quote = new ReportedClause(parts, sentence, sources, quoted, usedCues).read();
    if (quote) found.push(quote);
  }
  return found;
}

/** Looks for one reported clause in one sentence. */
class ReportedClause {
  private readonly from: number;
  private readonly to: number;

  constructor(
    private readonly parts: TextParts,
    private readonly sentence: Sentence,
    private readonly sources: readonly PhraseSource[],
    private readonly quoted: readonly Span[],
    private readonly usedCues: ReadonlySet<number>,
  ) {
    this.from = firstFrom(parts.tokens, sentence.start);
    this.to = firstFrom(parts.tokens, sentence.end);
  }

  read(): QuoteExtraction | null {
    const cues = this.cues().filter(
      (cue) =>
        cue.source &&
        isStated(this.parts.tokens, cue.first) &&
        !this.isQuoted(cue.span) &&
        !this.usedCues.has(cue.span.start),
    );
    for (const cue of cues) {
      const quote = this.byCue(cue);
      if (quote) return quote;
    }
    return null;
  }

  private cues(): Cue[] {
    const first = firstFrom(this.sources, this.sentence.start);
    const last = firstFrom(this.sources, this.sentence.end);
    return findCues(this.parts.tokens, this.from, this.to, this.sources.slice(first, last));
  }

  private byCue(cue: Cue): QuoteExtraction | null {
    if (this.lower(cue.first) === 'according') return this.byAccording(cue);
    const that = this.conjunctionAfter(cue);
    if (that !== null) return this.quote(cue, that + 1, this.to, CONFIDENCE.THAT);
    if (this.trails(cue)) return this.quote(cue, this.from, this.startOf(cue), CONFIDENCE.TRAILING);
    const verb = this.lower(cue.first);
    if (!SAYING.has(verb) || /^ask/.test(verb)) return null;
    const start = this.bareStart(cue);
    return start === null || !isClause(this.parts.tokens, start, this.to)
      ? null
      : this.quote(cue, start, this.to, CONFIDENCE.BARE);
  }

  /** 'According to Venn, they had left.' and 'They had left, according to Venn.' */
  private byAccording(cue: Cue): QuoteExtraction | null {
    if (cue.first > this.from + 1) {
      return this.quote(cue, this.from, cue.first, CONFIDENCE.ACCORDING);
    }
    const end = cue.source!.end;
    const comma = this.find(firstFrom(this.parts.tokens, end), (lower) => lower === ',', 12);
    return comma === null ? null : this.quote(cue, comma + 1, this.to, CONFIDENCE.ACCORDING);
  }

  /** The 'that' of 'said on Monday in Velm that'. */
  private conjunctionAfter(cue: Cue): number | null {
    const from = cue.inverted ? firstFrom(this.parts.tokens, cue.source!.end) : cue.last + 1;
    if (!LEADS_TO_THAT.test(this.lower(from)) && !takesListener(this.lower(cue.first))) return null;
    return this.find(from, (lower) => lower === 'that', 12);
  }

  /** Whether speaker and verb stand behind what is reported: '…, Venn said on Monday.' */
  private trails(cue: Cue): boolean {
    const start = this.startOf(cue);
    if (start - this.from < MIN_WORDS || this.lower(start - 1) !== ',') return false;
    const end = Math.max(cue.last, firstFrom(this.parts.tokens, cue.source!.end) - 1);
    if (isTelling(this.lower(cue.first))) return true;
    const next = this.lower(end + 1);
    return (
      /^(?:[.,;]|on|in|at|during|to|late|early|earlier|later|when|after|as|by|last|this|while|adding|via|through|following|)$/.test(
        next,
      ) || CALENDAR_LIKE.test(next)
    );
  }

  private startOf(cue: Cue): number {
    let first = Math.min(cue.first, firstFrom(this.parts.tokens, cue.source!.start));
    const least = Math.max(this.from, first - MAX_OWNER);
    while (first > least && this.belongsToSource(first - 1)) first--;
    return first;
  }

  /** 'Norway's' in 'Norway's interior ministry said', 'its' in 'its army said' */
  private belongsToSource(i: number): boolean {
    const token = this.parts.tokens[i];
    if (isPossessive(token) || /^(?:the|an?|its|his|her|their)$/.test(this.lower(i))) return true;
    return isPossessive(this.parts.tokens[i + 1]) && token?.kind === 'WORD';
  }

  /** Where the clause of 'Venn said they had left' starts; 'Venn said on Monday.' has none. */
  private bareStart(cue: Cue): number | null {
    if (cue.inverted) return null;
    let i = cue.last + 1;
    if (isTelling(this.lower(cue.first))) i = this.afterListener(i);
    while (i < this.to && /^(?:on|in|at|during|late|early|,)$/.test(this.lower(i)))
      i = this.afterPhrase(i);
    const next = this.parts.tokens[i];
    return next &&
      i < this.to &&
      /[\p{L}\p{N}]/u.test(next.text) &&
      !/^(?:to|so|and|but|by|of|for|with|up)$/.test(next.lower)
      ? i
      : null;
  }

  /** Passes over 'reporters' in 'told reporters they had left'. */
  private afterListener(i: number): number {
    const { tokens } = this.parts;
    const source = this.sources[firstFrom(this.sources, tokens[i]?.start ?? 0)];
    if (source && source.start <= (tokens[i + 1]?.start ?? 0)) return firstFrom(tokens, source.end);
    return i + 1;
  }

  /** Passes over 'on Monday', 'in a statement'. */
  private afterPhrase(i: number): number {
    let j = i + 1;
    while (
      j < this.to &&
      j - i < 6 &&
      /^(?:an?|the|his|her|its|their|late|early|\d+)$/.test(this.lower(j))
    )
      j++;
    return this.lower(i) === ',' ? i + 1 : j + 1;
  }

  private quote(cue: Cue, from: number, to: number, confidence: number): QuoteExtraction | null {
    const span = this.clause(from, to);
    if (!span || this.isQuoted(span)) return null;
    const { source } = cue;
    return {
      span,
      kind: 'INDIRECT',
      group: null,
      speaker: source!.actor,
      speakerSpan: { ...source!.head },
      cueSpan: cue.span,
      confidence,
    };
  }

  /** The tokens up to a semicolon, without the punctuation around them, if enough words are left. */
  private clause(from: number, to: number): Span | null {
    const { tokens } = this.parts;
    const semicolon = this.find(from, (lower) => lower === ';', to - from);
    let [first, last] = [from, (semicolon ?? to) - 1];
    while (first <= last && isEdge(tokens[first]!)) first++;
    while (last >= first && isEdge(tokens[last]!)) last--;
    if (last - first + 1 < MIN_WORDS) return null;
    return { start: tokens[first]!.start, end: tokens[last]!.end };
  }

  private isQuoted(span: Span): boolean {
    const i = firstFrom(this.quoted, span.start);
    return [this.quoted[i - 1], this.quoted[i]].some((each) => each && overlaps(each, span));
  }

  private find(from: number, test: (lower: string) => boolean, within: number): number | null {
    for (let i = from; i < Math.min(from + within, this.to); i++) {
      if (test(this.lower(i))) return i;
      if (/^[.;:?!]$/.test(this.lower(i))) return null;
    }
    return null;
  }

  private lower(i: number): string {
    return this.parts.tokens[i]?.lower ?? '';
  }
}

const CALENDAR_LIKE = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:yester|to)day$/;

/** What may stand between a verb and its 'that': 'confirmed on Monday that', not 'praised the part that'. */
const LEADS_TO_THAT =
  /^(?:that|on|in|at|during|to|also|again|late|early|earlier|later|last|this|,|repeatedly|publicly|today|yesterday|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$|ly$/;

function takesListener(lower: string): boolean {
  return isTelling(lower) || /^(?:assure|inform|warn|remind|promis|notifi)/.test(lower);
}

function isTelling(lower: string): boolean {
  return /^(?:told|tells|tell|telling)$/.test(lower);
}

function isEdge(token: Token): boolean {
  return token.kind === 'MARK' && !/^[$£€%)\]]$/.test(token.text);
}
