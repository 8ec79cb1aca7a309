import { lastBefore } from '../../../text/span.ts';
import type { Token } from '../../../text/tokens.ts';
import type { Span } from '../../../types.ts';
import { UNNAMED } from '../lexicon/groups.ts';
import { ORGANIZATION_HEADS } from '../lexicon/heads.ts';
import { isSpeechVerb } from '../lexicon/speech-verbs.ts';
import type { NameTable } from '../names/name-table.ts';
import { isPossessive } from '../names/word-class.ts';
import { addMention, type Draft, type Source } from './draft.ts';
import { describesNext } from './noun-after.ts';

/**
 * Nouns that name nobody by themselves: 'the minister' and 'the ministry' belong to whoever was so
 * called before; 'a senior official' and 'witnesses' stay unnamed.
 */
export function readCommonNouns(
  table: NameTable,
  drafts: readonly Draft[],
  isTaken: (span: Span) => boolean,
  isQuoted: (span: Span) => boolean,
): Source[] {
  const called = calledBy(drafts);
  const sources: Source[] = [];
  for (let i = 0; i < table.tokens.length; i++) {
    const token = table.tokens[i]!;
    if (
      !(isHeadNoun(table, i) || isKnownBody(table, i, called)) ||
      isTaken(token) ||
      isQuoted(token)
    )
      continue;
    const first = phraseStart(table, i);
    if (first === i && !token.lower.endsWith('s') && !isBareSource(table, i)) continue;
    const span = { start: table.tokens[first]!.start, end: token.end };
    const actor = isDefinite(table, first) ? antecedent(called, token) : null;
    if (actor) addMention(actor, table.body, span, 'NOMINAL');
    sources.push({ head: span, actor, ...span });
  }
  return sources;
}

/** 'the Front' and 'the front', after 'the Orrin Liberation Front' */
function isKnownBody(table: NameTable, i: number, called: Called): boolean {
  const { lower } = table.tokens[i]!;
  if (table.lower(i - 1) !== 'the' || !ORGANIZATION_HEADS.has(lower) || !called.has(lower))
    return false;
  const name = table.startingAt(i);
  if (isPossessive(table.tokens[i + 1]) || describesNext(table, i)) return false;
  return !name || name.first === name.last;
}

function isHeadNoun(table: NameTable, i: number): boolean {
  const token = table.tokens[i]!;
  if (token.kind !== 'WORD' || !UNNAMED.has(token.lower)) return false;
  if (table.startingAt(i) || isPossessive(table.tokens[i + 1])) return false;
  const next = table.tokens[i + 1];
  return !(next?.kind === 'WORD' && UNNAMED.has(next.lower) && !isSpeechVerb(next.lower));
}

/** 'Police said': a singular noun without an article, right before its verb. */
function isBareSource(table: NameTable, i: number): boolean {
  return (
    isSpeechVerb(table.lower(i + 1)) ||
    /^(?:police|people|many|some|others|women|men)$/.test(table.lower(i))
  );
}

/** Walks left over adjectives: 'a senior Norwegian official'. */
function phraseStart(table: NameTable, head: number): number {
  let i = head;
  while (head - i < 6) {
    const token = table.tokens[i - 1];
    if (token?.kind !== 'WORD' || isPossessive(token)) return i;
    if (
      /^(?:the|an?|his|her|their|its|one|another|some|several|many|most|two|three|other)$/.test(
        token.lower,
      )
    )
      return i - 1;
    if (!isAdjective(table, i - 1)) return i;
    i--;
  }
  return i;
}

function isAdjective(table: NameTable, i: number): boolean {
  const { lower } = table.tokens[i]!;
  const name = table.endingAt(i);
  if (name) return name.kind === 'DEMONYM';
  return /^(?:senior|top|high-ranking|former|unnamed|anonymous|local|military|government|security|foreign|defen[cs]e|white|house|law|enforcement|intelligence|campaign|state|federal|western|regional|family|union|army|police|party|ministry|un|official|human|rights|political|legal|key|longtime|close|second|third|first|young|old|elderly|deputy|prime|interior|national|presidential)$/.test(
    lower,
  );
}

/** Whoever was last called so before the noun. */
function antecedent(called: Called, { lower, start }: Token): Draft | null {
  return lastBefore(called.get(lower) ?? [], start)?.draft ?? null;
}

function isDefinite(table: NameTable, first: number): boolean {
  return /^(?:the|this|that)$/.test(table.lower(first)) || table.tokens[first]!.capital;
}

/** Who was called what, where: for each noun the mentions in the order of the text. */
type Called = Map<string, { start: number; end: number; draft: Draft }[]>;

function calledBy(drafts: readonly Draft[]): Called {
  const called: Called = new Map();
  for (const draft of drafts) {
    for (const noun of nounsOf(draft)) {
      const list = called.get(noun) ?? [];
      for (const { start, end } of draft.mentions) list.push({ start, end, draft });
      called.set(noun, list);
    }
  }
  for (const list of called.values()) list.sort((a, b) => a.start - b.start);
  return called;
}

/** An official is called by the role, a body by the head noun of its name. */
function nounsOf(draft: Draft): Set<string> {
  if (draft.kind !== 'ORGANIZATION') return new Set(draft.roles);
  return new Set(
    draft.name
      .toLowerCase()
      .split(' ')
      .filter((word) => ORGANIZATION_HEADS.has(word)),
  );
}
