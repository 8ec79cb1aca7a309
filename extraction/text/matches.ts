/**
 * All matches of a global pattern from left to right: `[...text.matchAll(pattern)]`, without the copy
 * of the pattern that each such call makes, which costs more than the search through a sentence.
 */
export function matchesOf(text: string, pattern: RegExp): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    matches.push(match);
    if (match[0] === '') pattern.lastIndex++;
  }
  return matches;
}
