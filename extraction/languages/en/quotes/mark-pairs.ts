import type { Span } from '../../../types.ts';

/** What is inside one pair of quotation marks, marks excluded. */
export interface Quoted extends Span {
  /** Whether a closing mark was found; without one it ends with the paragraph. */
  closed: boolean;
  single: boolean;
}

const DOUBLE_OPENERS: Record<string, string> = {
  '"': '"',
  '“': '”"',
  '”': '”"',
  '„': '“”"',
  '«': '»',
  '»': '«',
  '‟': '”"',
  '❝': '❞',
};
const SINGLE_OPENERS: Record<string, string> = {
  '‘': "’'",
  "'": "'’",
  '’': '’',
  '‹': '›',
  '`': "'`’",
};

/**
 * The quoted stretches of one paragraph, outermost only: '“He called it ‘home’ again.”' is one.
 * Linear in the length of the paragraph.
 */
export function pairMarks(body: string, paragraph: Span): Quoted[] {
  const found: Quoted[] = [];
  const missing = new Set<string>();
  const text = body.slice(paragraph.start, paragraph.end);
  for (let i = paragraph.start; i < paragraph.end; i++) {
    i = paragraph.start + nextMark(text, i - paragraph.start);
    if (i >= paragraph.end) break;
    const quoted = quotedAt(body, paragraph, i, missing);
    if (!quoted) continue;
    if (quoted.end > quoted.start) found.push(quoted);
    i = quoted.end;
  }
  return found.map((each) => trimmed(body, each)).filter(({ start, end }) => end > start);
}

const OPENER = /["“”„«»‟❝‘'’‹`]/g;

/** The index of the first sign from `from` on that may open a quotation; the length without one. */
function nextMark(text: string, from: number): number {
  OPENER.lastIndex = from;
  return OPENER.exec(text)?.index ?? text.length;
}

function quotedAt(body: string, paragraph: Span, i: number, missing: Set<string>): Quoted | null {
  const mark = body[i]!;
  if (mark === "'" && body[i + 1] === "'") return typewriterQuoted(body, paragraph, i);
  const double = DOUBLE_OPENERS[mark];
  const closers = double ?? SINGLE_OPENERS[mark];
  if (closers === undefined || missing.has(mark) || !opensAt(body, paragraph, i, mark)) return null;
  const single = double === undefined;
  const end = single
    ? singleEnd(body, paragraph, i + 1, closers)
    : doubleEnd(body, paragraph, i + 1, mark, closers);
  if (end !== null) return { start: i + 1, end, closed: true, single };
  missing.add(mark);
  if (single && !atStart(body, paragraph, i)) return null;
  return { start: i + 1, end: paragraph.end, closed: false, single };
}

/** ''Two apostrophes'' on either side, as some wires send them. */
function typewriterQuoted(body: string, paragraph: Span, i: number): Quoted | null {
  const end = body.indexOf("''", i + 2);
  if (end < 0 || end >= paragraph.end) return null;
  return { start: i + 2, end, closed: true, single: false };
}

/** A mark opens behind white space, a bracket or a dash, and before something that is not space. */
function opensAt(body: string, paragraph: Span, i: number, mark: string): boolean {
  const before = i === paragraph.start ? ' ' : body[i - 1]!;
  const after = i + 1 >= paragraph.end ? ' ' : body[i + 1]!;
  if (/\s/.test(after) && mark !== '«') return false;
  if (mark === '“' || mark === '„' || mark === '«' || mark === '‟') return true;
  if (!/[\s([{—–\-:/,.…]/.test(before)) return false;
  if (mark === '’') return /\p{Lu}/u.test(after) && /\s/.test(before) && i === paragraph.start;
  if (mark === "'" || mark === '‘')
    return !/^\d0s|^(?:tis|twas|em|cause|til|n)\b/i.test(body.slice(i + 1, i + 6));
  return true;
}

function atStart(body: string, paragraph: Span, i: number): boolean {
  return body.slice(paragraph.start, i).trim() === '' && body[i] !== '`';
}

/** The closing mark; a mark of the same pair inside is passed over with its partner. */
function doubleEnd(
  body: string,
  paragraph: Span,
  from: number,
  mark: string,
  closers: string,
): number | null {
  let depth = 0;
  let lastCloser: number | null = null;
  for (let i = from; i < paragraph.end; i++) {
    const sign = body[i]!;
    if (mark === '"') {
      if (sign === '“') depth++;
      if (sign === '"' && closesAt(body, paragraph, i)) return i;
      if (sign === '”' && depth-- <= 0) return i;
    } else if (sign === mark && mark !== closers[0] && !closers.includes(sign)) {
      if (closesAt(body, paragraph, i) && !/\S/.test(body[i + 1] ?? ' ')) return i;
      depth++;
    } else if (closers.includes(sign)) {
      if (depth === 0 || sign === '"') return i;
      depth--;
      lastCloser = i;
    }
  }
  return lastCloser;
}

/** A straight mark closes where no space is before it, or space or the end follows. */
function closesAt(body: string, paragraph: Span, i: number): boolean {
  const before = body[i - 1]!;
  const after = i + 1 >= paragraph.end ? ' ' : body[i + 1]!;
  return !/[\s([]/.test(before) || /[\s.,;:!?)\]]/.test(after);
}

/**
 * The closing single mark. One behind a plural s before a small letter is an apostrophe where
 * another closing mark follows: 'the soldiers' families are here'.
 */
function singleEnd(body: string, paragraph: Span, from: number, closers: string): number | null {
  let possessive: number | null = null;
  for (let i = from; i < paragraph.end; i++) {
    const sign = body[i]!;
    if (/["“”«»]/.test(sign) && possessive !== null) return possessive;
    if (!closers.includes(sign)) continue;
    const [before, after] = [body[i - 1]!, i + 1 >= paragraph.end ? ' ' : body[i + 1]!];
    if (/\s/.test(before)) {
      if (/\p{L}/u.test(after) && possessive !== null) return possessive;
      continue;
    }
    if (/[\p{L}\p{N}]/u.test(after)) continue;
    if (!/s/i.test(before) || !/^\s\p{Ll}/u.test(body.slice(i + 1, i + 3))) return i;
    possessive ??= i;
  }
  return possessive;
}

function trimmed(body: string, quoted: Quoted): Quoted {
  const text = body.slice(quoted.start, quoted.end);
  const start = quoted.start + text.length - text.trimStart().length;
  return { ...quoted, start, end: Math.max(start, start + text.trim().length) };
}
