import { CALENDAR } from '../lexicon/calendar.ts';
import { isCommonWord } from '../lexicon/common-words.ts';
import { ORGANIZATION_HEADS } from '../lexicon/heads.ts';
import type { Token } from '../text/tokens.ts';
import type { Run } from './runs.ts';
import { isNameWord, isRoleWord } from './word-class.ts';

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
export function organizationEnd(tokens: readonly Token[], run: Run, first: number): number | null {
  const head = headOf(tokens, run, first);
  if (head === null) return null;
  const last = complementEnd(tokens, run, head);
  return head === first && last === head && !ALONE.test(tokens[first]!.lower) ? null : last;
}

function headOf(tokens: readonly Token[], run: Run, first: number): number | null {
  let head: number | null = null;
  for (let i = first; i <= run.last; i++) {
    const token = tokens[i]!;
    if (isNameWord(token)) {
      if (isBoundary(token)) break;
      if (ORGANIZATION_HEADS.has(token.lower)) head = i;
    } else if (!(joins(token) && i > first && isPlainPair(tokens, i))) {
      break;
    }
  }
  return head;
}

/** 'of Ports and Fisheries' behind the head. */
function complementEnd(tokens: readonly Token[], run: Run, head: number): number {
  if (NEVER_FIRST.test(tokens[head]!.lower)) return head;
  let last = head;
  for (let i = head + 1; i <= run.last; i++) {
    const token = tokens[i]!;
    if (isNameWord(token)) {
      if (isBoundary(token) && !/^of$/.test(tokens[i - 1]!.lower) && tokens[i - 1]!.lower !== 'the')
        break;
      if (i === head + 1 || CALENDAR.has(token.lower)) break;
      last = i;
    } else if (
      joins(token) ? !isPlainPair(tokens, i) : !/^(?:of|for|on|the|to)$/.test(token.text)
    ) {
      break;
    }
  }
  return last;
}

function joins(token: Token): boolean {
  return token.text === 'and' || token.text === '&';
}

/** In 'Security and Defence' both words are everyday words, in 'Orrin and Velm' they are names. */
function isPlainPair(tokens: readonly Token[], and: number): boolean {
  const [before, after] = [tokens[and - 1]!, tokens[and + 1]];
  if (!after || after.text === 'the') return false;
  return isPlain(before) && isPlain(after) && !isBoundary(after);
}

function isPlain(token: Token): boolean {
  return isCommonWord(token.lower) || ORGANIZATION_HEADS.has(token.lower);
}

function isBoundary(token: Token): boolean {
  return isRoleWord(token.lower) || CALENDAR.has(token.lower);
}
