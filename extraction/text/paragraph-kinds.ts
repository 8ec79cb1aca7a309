import type { Paragraph, ParagraphKind } from '../reading.ts';
import type { Document, Span } from '../types.ts';
import { collect } from './collect.ts';
import type { ParagraphRules } from './rules.ts';

const MAX_HEADING_WORDS = 14;

/** Labels each paragraph: the headline, a sub-heading, a credit line or prose. */
export function labelParagraphs(
  document: Document,
  spans: readonly Span[],
  rules: ParagraphRules,
): Paragraph[] {
  return collect(spans, (span, i) => {
    const text = document.body.slice(span.start, span.end);
    const isHeadline = i === 0 && document.headline !== null && text === document.headline;
    const kind = isHeadline ? 'HEADLINE' : kindOf(text, i === spans.length - 1, rules);
    return kind === 'TEXT'
      ? withoutDateline(span, rules.datelineLength(text))
      : [{ kind, ...span }];
  });
}

/** 'VELM (Orrin News) — Envoys met.' is a credit and a paragraph of prose. */
function withoutDateline(span: Span, length: number): Paragraph[] {
  if (length === 0) return [{ kind: 'TEXT', ...span }];
  const start = span.start + length;
  return [
    { start: span.start, end: start, kind: 'CREDIT' },
    { start, end: span.end, kind: 'TEXT' },
  ];
}

function kindOf(text: string, isLast: boolean, rules: ParagraphRules): ParagraphKind {
  if (rules.isCredit(text)) return 'CREDIT';
  return !isLast && isHeading(text, rules.smallWords) ? 'HEADING' : 'TEXT';
}

/**
 * A short line without final punctuation, in title case, in capitals or of a few words:
 * 'What Comes Next', 'A long silence'.
 */
export function isHeading(text: string, smallWords: ReadonlySet<string>): boolean {
  if (text.length > 140 || /[.!?…:,;—–"”'’»]$/.test(text) || /["“”«»„]/.test(text)) return false;
  const words = text.split(/\s+/).filter((word) => /\p{L}/u.test(word));
  if (words.length === 0 || words.length > MAX_HEADING_WORDS) return false;
  if (words.length <= 5) return true;
  const large = words.filter((word) => !smallWords.has(word.toLowerCase()));
  return large.filter((word) => /^\P{L}*[\p{Lu}\p{Lo}]/u.test(word)).length >= large.length * 0.75;
}
