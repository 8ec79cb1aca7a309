import { isClosingMark, isOpeningMark } from '../../../text/marks.ts';
import type { Token } from '../../../text/tokens.ts';
import type { NameSpan } from './name-span.ts';

/** Longest nickname, in tokens. */
const MAX_NICKNAME = 2;

/** Marks and nickname between the parts of a name, in tokens. */
const MIN_GAP = 3;

/** Makes one name of 'Orlo “Red” Venn' and 'Orlo (Red) Venn'; `names` are sorted by start. */
export function joinNicknames(
  names: readonly NameSpan[],
  tokens: readonly Token[],
  body: string,
): NameSpan[] {
  const joined: NameSpan[] = [];
  for (const name of names) {
    const lead = joined.findLast(({ last }) => last < name.first - MIN_GAP);
    if (!lead || !isSplit(lead, name, tokens)) {
      joined.push(name);
      continue;
    }
    while (joined.at(-1) !== lead) joined.pop();
    const whole = { first: lead.first, last: name.last, start: lead.start, end: name.end };
    joined[joined.length - 1] = { ...lead, ...whole, name: body.slice(whole.start, whole.end) };
  }
  return joined;
}

/** Whether nothing but a nickname in marks stands between two parts of a person's name. */
function isSplit(lead: NameSpan, rest: NameSpan, tokens: readonly Token[]): boolean {
  if (lead.kind !== 'PERSON' || rest.kind !== 'PERSON') return false;
  const between = tokens.slice(lead.last + 1, rest.first);
  const [opening, closing] = [between[0], between.at(-1)];
  if (between.length < MIN_GAP || between.length > MAX_NICKNAME + 2 || !opening || !closing)
    return false;
  const isMarked =
    isMark(opening.text, isOpeningMark, '(') && isMark(closing.text, isClosingMark, ')');
  return isMarked && between.slice(1, -1).every(({ capital }) => capital);
}

function isMark(text: string, isQuote: (text: string) => boolean, bracket: string): boolean {
  return text === bracket || text === '"' || isQuote(text);
}
