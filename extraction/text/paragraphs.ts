import type { Span } from '../types.ts';

/** The most of a body that is read, in UTF-16 units; what lies behind it is kept but not read. */
export const MAX_READ_UNITS = 2_000_000;

/**
 * The paragraphs of a body without the white space around them. A line break ends a paragraph,
 * except in hard-wrapped blocks, where lines run on in lower case:
 * 'The envoys met on the\nisland of Orrin.'
 */
export function splitParagraphs(body: string): Span[] {
  const paragraphs: Span[] = [];
  for (const block of blocksOf(body)) {
    if (block.length > 1 && isWrapped(body, block)) {
      paragraphs.push({ start: block[0]!.start, end: block.at(-1)!.end });
    } else {
      for (const line of block) paragraphs.push(line);
    }
  }
  return paragraphs;
}

/** Runs of lines without a blank line between them. */
function blocksOf(body: string): Span[][] {
  const blocks: Span[][] = [];
  let block: Span[] = [];
  for (const match of body
    .slice(0, MAX_READ_UNITS)
    .matchAll(/[^\n\r\u2028\u2029]+|\r\n|[\n\r\u2028\u2029]/g)) {
    const line = trimmed(body, match.index, match.index + match[0].length);
    if (line) {
      block.push(line);
    } else if (blankAt(body, match.index)) {
      if (block.length > 0) blocks.push(block);
      block = [];
    }
  }
  if (block.length > 0) blocks.push(block);
  return blocks;
}

/** Whether the line break or blank line at `index` follows another line break. */
function blankAt(body: string, index: number): boolean {
  const before = body[index - 1];
  return before === '\n' || before === '\r' || before === '\u2028' || before === '\u2029';
}

function trimmed(body: string, from: number, to: number): Span | null {
  const line = body.slice(from, to);
  const text = line.trim();
  if (text === '' || text === '\ufeff') return null;
  const start = from + line.length - line.trimStart().length;
  return { start, end: start + text.length };
}

function isWrapped(body: string, lines: readonly Span[]): boolean {
  return lines.some((line, i) => {
    const before = lines[i - 1];
    if (!before || !/^\p{Ll}/u.test(body.slice(line.start, line.start + 2))) return false;
    return !/[.!?:;…]/.test(body[before.end - 1] ?? '');
  });
}
