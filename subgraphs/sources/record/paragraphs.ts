/** A half-open span in UTF-16 units. */
export interface Span {
  start: number;
  end: number;
}

const MAX_PARAGRAPHS = 2_000;
const MAX_UNITS = 4_000;

/**
 * The paragraphs of a body, as search finds them: runs of lines, where a line that goes on in lower
 * case belongs to the one before it; a very long one is cut at white space. Text behind the first
 * 2,000 is not searched.
 */
export function paragraphsOf(body: string): Span[] {
  const paragraphs: Span[] = [];
  for (const match of body.matchAll(/[^\r\n\u2028\u2029]+/g)) {
    if (paragraphs.length >= MAX_PARAGRAPHS) break;
    const line = trimmed(body, match.index, match.index + match[0].length);
    const last = paragraphs.at(-1);
    if (line.start === line.end) continue;
    if (last && runsOn(body, last, line)) last.end = line.end;
    else paragraphs.push(...pieces(body, line));
  }
  return paragraphs.slice(0, MAX_PARAGRAPHS);
}

function trimmed(body: string, start: number, end: number): Span {
  const line = body.slice(start, end);
  const from = start + line.length - line.trimStart().length;
  return { start: from, end: from + line.trim().length };
}

function runsOn(body: string, before: Span, line: Span): boolean {
  const isNext = line.start - before.end <= 2;
  const fits = line.end - before.start <= MAX_UNITS;
  return isNext && fits && /^\p{Ll}/u.test(body.slice(line.start, line.start + 2));
}

function pieces(body: string, { start, end }: Span): Span[] {
  const found: Span[] = [];
  let from = start;
  while (end - from > MAX_UNITS) {
    const space = body.lastIndexOf(' ', from + MAX_UNITS);
    const isLetterHalf = /[\udc00-\udfff]/.test(body[from + MAX_UNITS]!);
    const to = space > from ? space : from + MAX_UNITS - (isLetterHalf ? 1 : 0);
    found.push({ start: from, end: to });
    from = space > from ? to + 1 : to;
  }
  if (end > from) found.push({ start: from, end });
  return found;
}
