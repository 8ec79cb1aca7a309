import type { Token } from '../../../text/tokens.ts';
import { CALENDAR } from '../lexicon/calendar.ts';
import { isCommonWord } from '../lexicon/common-words.ts';
import { ORGANIZATION_HEADS } from '../lexicon/heads.ts';
import type { Run } from './runs.ts';
import { isNameWord, isPossessive, isRoleWord } from './word-class.ts';

/** Heads that name a body by themselves: 'Parliament adjourned.' */
const ALONE =
  /^(?:parliament|senate|congress|cabinet|duma|knesset|majlis|rada|bundestag|politburo)$/;

/** Heads that read as such only at the end: 'Velm Post', not 'Post of Velm'. */
const NEVER_FIRST =
  /^(?:post|times|news|watch|international|cross|crescent|club|guard|guards|force)$/;

/**
 * The last token of an organisation's name that starts at token `first` of a run, else null:
 * 'Orrin Grain Council', 'Ministry of Ports and Fisheries',
 * 'Council for the Return of Hostages'.
 */
export function organizationEnd(
  tokens: readonly Token[],
  run: Run,
  first: number,
  isKnown: (index: number) => boolean,
): number | null {
  const head = headOf(tokens, run, first, isKnown);
  if (head === null) return null;
  const last = complementEnd(tokens, run, head, isKnown);
  return head === first && last === head && !ALONE.test(tokens[first]!.lower) ? null : last;
}

function headOf(
  tokens: readonly Token[],
  run: Run,
  first: number,
  isKnown: (index: number) => boolean,
): number | null {
  let head: number | null = null;
  for (let i = first; i <= run.last; i++) {
    const token = tokens[i]!;
    if (isNameWord(token)) {
      if (isBoundary(tokens, i)) break;
      if (ORGANIZATION_HEADS.has(token.lower)) head = i;
    } else if (!(joins(token) && i > first && joinsNouns(tokens, i, isKnown))) {
      break;
    }
  }
  return head;
}

/** 'of Ports and Fisheries' behind the head. */
function complementEnd(
  tokens: readonly Token[],
  run: Run,
  head: number,
  isKnown: (index: number) => boolean,
): number {
  if (NEVER_FIRST.test(tokens[head]!.lower)) return head;
  let last = head;
  for (let i = head + 1; i <= run.last; i++) {
    const token = tokens[i]!;
    if (isNameWord(token)) {
      if (
        isBoundary(tokens, i) &&
        !/^of$/.test(tokens[i - 1]!.lower) &&
        tokens[i - 1]!.lower !== 'the'
      )
        break;
      if (i === head + 1 || CALENDAR.has(token.lower)) break;
      last = i;
    } else if (
      joins(token) ? !joinsNouns(tokens, i, isKnown) : !/^(?:of|for|on|the|to)$/.test(token.text)
    ) {
      break;
    }
  }
  return isPossessive(tokens[last + 1]) ? head : last;
}

function joins(token: Token): boolean {
  return token.text === 'and' || token.text === '&';
}

/**
 * In 'Ports and Fisheries' two nouns are joined, in 'the Orrin Council and Mara Lind' two names: a
 * noun behind 'and' stands alone or before the head.
 */
function joinsNouns(
  tokens: readonly Token[],
  and: number,
  isKnown: (index: number) => boolean,
): boolean {
  const [before, after, next] = [tokens[and - 1]!, tokens[and + 1], tokens[and + 2]];
  if (!after || !isNameWord(after) || isBoundary(tokens, and + 1)) return false;
  if (isPlain(before) && isPlain(after)) return true;
  if (isKnown(and - 1) || isKnown(and + 1) || ORGANIZATION_HEADS.has(before.lower)) return false;
  return !next || !isNameWord(next) || ORGANIZATION_HEADS.has(next.lower);
}

function isPlain(token: Token): boolean {
  return isCommonWord(token.lower) || ORGANIZATION_HEADS.has(token.lower);
}

/** Not 'General' in 'General Staff', not 'Justice' in 'Justice Ministry'. */
function isBoundary(tokens: readonly Token[], i: number): boolean {
  const { lower } = tokens[i]!;
  if (/^(?:general|justice)$/.test(lower) && ORGANIZATION_HEADS.has(tokens[i + 1]?.lower ?? ''))
    return false;
  return isRoleWord(lower) || CALENDAR.has(lower);
}
