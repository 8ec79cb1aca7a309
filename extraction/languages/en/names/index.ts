import type { TextParts } from '../../../reading.ts';
import { isOpeningMark } from '../../../text/marks.ts';
import { findKnownNames } from './known-names.ts';
import type { NameSpan } from './name-span.ts';
import { joinNicknames } from './nicknames.ts';
import { joinOwned } from './owned-names.ts';
import { findRuns } from './runs.ts';
import { RunReader } from './segments.ts';
import { resolveShared } from './shared-forms.ts';
import { withSides } from './sides/index.ts';

/**
 * All names in the prose, sorted by start and without overlaps. A PERSON among them is only a
 * candidate: the words around it have yet to confirm that it is one.
 */
export function findNames(parts: TextParts): NameSpan[] {
  const { tokens } = parts;
  const firsts = new Set(parts.sentences.map((sentence) => sentence.start));
  const opens = (i: number) =>
    firsts.has(tokens[i]!.start) ||
    (i > 0 && (isOpeningMark(tokens[i - 1]!.text) || tokens[i - 1]!.text === ':'));
  const listed = findKnownNames(tokens);
  const known = new Map(listed.map((name) => [name.first, name]));
  const reader = new RunReader(tokens, known, opens);
  const isProse = proseTest(parts);
  const names: NameSpan[] = [];
  const numbered = listed.filter(({ first }) => tokens[first]!.kind === 'NUMBER');
  for (const run of findRuns(tokens, opens)) {
    if (!isProse(tokens[run.first]!.start)) continue;
    while (numbered[0] && numbered[0].first < run.first) names.push(numbered.shift()!);
    const first = Math.max(run.first, (names.at(-1)?.last ?? -1) + 1);
    if (first <= run.last) names.push(...reader.read({ first, last: run.last }));
  }
  const { body } = parts.document;
  const joined = joinOwned(joinNicknames(names, tokens, body), tokens, body, opens);
  return withSides(resolveShared(joined, body), tokens, body);
}

/** Whether an offset lies in a paragraph of prose; offsets are asked for from left to right. */
function proseTest({ paragraphs }: TextParts): (offset: number) => boolean {
  let i = 0;
  return (offset) => {
    while (i < paragraphs.length && paragraphs[i]!.end <= offset) i++;
    return paragraphs[i]?.kind === 'TEXT';
  };
}
