import { isCreditLine } from '../document/credit.ts';
import { datelineLength, isDateLine } from '../document/dateline.ts';
import type { Paragraph, ParagraphKind } from '../reading.ts';
import type { Document, Span } from '../types.ts';

const MAX_HEADING_WORDS = 14;

/** Function words that stay small in a title-case heading: 'The Road to an Agreement'. */
const SMALL_WORDS =
  /^(?:a|an|the|of|on|in|to|for|and|or|but|at|by|from|with|as|is|after|over|into|vs|amid|than|via)$/;

/** Labels each paragraph: the headline, a sub-heading, a credit line or prose. */
export function labelParagraphs(document: Document, spans: readonly Span[]): Paragraph[] {
  return spans.flatMap((span, i) => {
    const text = document.body.slice(span.start, span.end);
    const kind = kindOf(text, i, i === spans.length - 1, document.headline);
    return kind === 'TEXT' ? withoutDateline(span, text) : [{ ...span, kind }];
  });
}

/** 'VELM (Orrin News) — Envoys met.' is a credit and a paragraph of prose. */
function withoutDateline(span: Span, text: string): Paragraph[] {
  const length = datelineLength(text);
  if (length === 0) return [{ ...span, kind: 'TEXT' }];
  const start = span.start + length;
  return [
    { start: span.start, end: start, kind: 'CREDIT' },
    { start, end: span.end, kind: 'TEXT' },
  ];
}

function kindOf(
  text: string,
  index: number,
  isLast: boolean,
  headline: string | null,
): ParagraphKind {
  if (index === 0 && headline !== null && text === headline) return 'HEADLINE';
  if (isCreditLine(text) || isDateLine(text)) return 'CREDIT';
  return !isLast && isHeading(text) ? 'HEADING' : 'TEXT';
}

/**
 * A short line without final punctuation, in title case, in capitals or of a few words:
 * 'What Comes Next', 'A long silence'.
 */
export function isHeading(text: string): boolean {
  if (text.length > 140 || /[.!?…:,;—–"”'’»]$/.test(text) || /["“”«»„]/.test(text)) return false;
  const words = text.split(/\s+/).filter((word) => /\p{L}/u.test(word));
  if (words.length === 0 || words.length > MAX_HEADING_WORDS) return false;
  if (words.length <= 5) return true;
  const large = words.filter((word) => !SMALL_WORDS.test(word.toLowerCase()));
  return large.filter((word) => /^\P{L}*[\p{Lu}\p{Lo}]/u.test(word)).length >= large.length * 0.75;
}
