import type { Paragraph, TextParts } from '../../../reading.ts';
import { collect } from '../../../text/collect.ts';
import { firstFrom } from '../../../text/span.ts';
import type { TokenRange } from '../../../text/token-range.ts';
import type { Token } from '../../../text/tokens.ts';
import type { Span } from '../../../types.ts';
import { pairMarks, type Quoted } from './mark-pairs.ts';

/** One quoted stretch with the narration on both sides of it, in token indexes, end exclusive. */
export interface Piece extends Quoted {
  paragraph: number;
  /** The narration since the last full stop before it: 'Venn said:'. */
  before: TokenRange;
  /** The narration behind it up to the first full stop: ', Venn said'. */
  after: TokenRange;
  /** Whether it starts its paragraph. */
  leads: boolean;
  /** Whether it ends its paragraph. */
  trails: boolean;
  /** The speaker's name that opens it in a transcript: '“VENN: We will go home.”' */
  label: Span | null;
}

/** The quoted stretches of a text, sorted by start; an unclosed one needs a reason to be kept. */
export function readPieces(parts: TextParts): Piece[] {
  return collect(parts.paragraphs, (paragraph, i) => {
    if (paragraph.kind === 'HEADING' || paragraph.kind === 'CREDIT') return [];
    const quoted = pairMarks(parts.document.body, paragraph);
    return quoted.map((each, k) => pieceOf(parts, paragraph, i, quoted, k, each));
  });
}

function pieceOf(
  parts: TextParts,
  paragraph: Paragraph,
  index: number,
  all: readonly Quoted[],
  k: number,
  quoted: Quoted,
): Piece {
  const { tokens } = parts;
  const left = all[k - 1]?.end ?? paragraph.start - 1;
  const right = all[k + 1]?.start ?? paragraph.end + 1;
  const before = { from: firstFrom(tokens, left + 1), to: firstFrom(tokens, quoted.start) };
  const after = { from: firstFrom(tokens, quoted.end), to: firstFrom(tokens, right) };
  const label = labelOf(parts.document.body, quoted);
  return {
    paragraph: index,
    before: lastSentence(parts, withoutMarks(parts, before)),
    after: firstSentence(parts, withoutMarks(parts, after)),
    leads: parts.document.body.slice(paragraph.start, quoted.start).trim().length <= 1,
    trails: parts.document.body.slice(quoted.end, paragraph.end).trim().length <= 1,
    label: label.label,
    ...quoted,
    start: label.start,
  };
}

/** The label of a transcript, with the start of the words behind it. */
function labelOf(body: string, { start, end }: Span): { label: Span | null; start: number } {
  const lead = LABEL.exec(body.slice(start, Math.min(end, start + MAX_LABEL_UNITS)));
  if (!lead) return { label: null, start };
  return { label: { start, end: start + lead[1]!.length }, start: start + lead[0].length };
}

const LABEL = /^(\p{Lu}[\p{Lu}.’'-]{2,20}(?: \p{Lu}[\p{Lu}.’'-]{1,20}){0,2}):\s+(?=\S)/u;
const MAX_LABEL_UNITS = 80;

const MARK = /^["“”„«»‘’'‟❝❞‹›`]$/;

function withoutMarks({ tokens }: TextParts, { from, to }: TokenRange): TokenRange {
  let [first, last] = [from, to];
  while (first < last && MARK.test(tokens[first]!.text)) first++;
  while (last > first && MARK.test(tokens[last - 1]!.text)) last--;
  return { from: first, to: last };
}

function lastSentence({ tokens }: TextParts, { from, to }: TokenRange): TokenRange {
  for (let i = to - 1; i >= from; i--) if (endsSentence(tokens, i)) return { from: i + 1, to };
  return { from, to };
}

function firstSentence({ tokens }: TextParts, { from, to }: TokenRange): TokenRange {
  for (let i = from; i < to; i++) if (endsSentence(tokens, i)) return { from, to: i + 1 };
  return { from, to };
}

/** Not the stop in 'Orlo Venn (D-Va.) said' and 'Orlo Venn, D-Va., said'. */
function endsSentence(tokens: readonly Token[], i: number): boolean {
  if (!/^[.!?]$/.test(tokens[i]!.text)) return false;
  const next = tokens[i + 1]?.text === ')' ? tokens[i + 2] : tokens[i + 1];
  if (next?.text === ',') return false;
  return next?.kind !== 'WORD' || next.capital;
}

/** The words of a span, for counting and for telling titles from speech. */
export function wordsOf(body: string, span: Span): string[] {
  return body.slice(span.start, span.end).match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];
}
