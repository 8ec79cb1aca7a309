import type { PhraseSource } from '../actors/index.ts';
import { isSpeechVerb } from '../lexicon/speech-verbs.ts';
import { isPossessive } from '../names/word-class.ts';
import { firstFrom } from '../text/span.ts';
import type { Token } from '../text/tokens.ts';
import type { Span } from '../types.ts';

/** A verb of speech, or 'according to', with whoever it is said of. */
export interface Cue {
  span: Span;
  /** Token indexes, inclusive. */
  first: number;
  last: number;
  source: PhraseSource | null;
  /** 'said Venn' rather than 'Venn said'. */
  inverted: boolean;
}

/** 'Venn has repeatedly said': words between the source and its verb. */
const BETWEEN =
  /^(?:has|had|have|is|was|were|are|also|then|later|earlier|again|once|never|still|now|would|will|did|could|can|further|even|just|already|often|always|reportedly|himself|herself|itself|both|all|who|only|since|yesterday|today|tonight|ever|being|went|goes|on|to|the|in|a|,)$|ly$/;

const MAX_BETWEEN = 9;
/** How far before its verb a source is looked for, in tokens. */
const MAX_CLAUSE = 80;

/** Whether the word at token `i` is used as a verb of speech: not 'a report', 'his claims', 'to call'. */
export function isCueVerb(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (token?.kind !== 'WORD' || token.capital || !isSpeechVerb(token.lower)) return false;
  const before = tokens[i - 1]?.lower ?? '';
  if (
    /^(?:claim|report|reports|claims|comment|comments|call|calls|demand|demands|offer|offers|hope|hopes|fear|fears|vow|promise|promises|estimate|estimates|warning|warnings|read|reads|praise|praises|post|posted|proposed|alleged|expected|supposed|estimated|claimed|feeling|thinking|hearing|hoped|pledge|pledges|state|states|notes|note|cry|charge)$/.test(
      token.lower,
    )
  ) {
    if (
      /^(?:a|an|the|his|her|their|its|of|for|these|those|this|that|in|some|such|no|any|with|on|to|from|by|s|['’]s|and|new|other|more|many)$/.test(
        before,
      )
    )
      return false;
  }
  return true;
}

/** Pairs each verb among the tokens `from` to `to` (exclusive) with its source. */
export function findCues(
  tokens: readonly Token[],
  from: number,
  to: number,
  sources: readonly PhraseSource[],
): Cue[] {
  const cues: Cue[] = [];
  for (let i = from; i < to; i++) {
    if (isAccordingTo(tokens, i)) {
      const source = sourceStartingNear(tokens, sources, i + 2, 3);
      cues.push({ ...cueAt(tokens, i, i + 1), source, inverted: true });
      i++;
    } else if (isCueVerb(tokens, i)) {
      cues.push(cueOfVerb(tokens, from, i, sources));
    }
  }
  return cues;
}

function isAccordingTo(tokens: readonly Token[], i: number): boolean {
  return tokens[i]!.lower === 'according' && tokens[i + 1]?.lower === 'to';
}

function cueOfVerb(
  tokens: readonly Token[],
  from: number,
  verb: number,
  sources: readonly PhraseSource[],
): Cue {
  const before = sourceBefore(tokens, from, verb, sources);
  if (before) return { ...cueAt(tokens, verb, verb), source: before, inverted: false };
  const after = sourceStartingNear(tokens, sources, verb + 1, 1);
  return { ...cueAt(tokens, verb, verb), source: after, inverted: after !== null };
}

function cueAt(tokens: readonly Token[], first: number, last: number) {
  return { span: { start: tokens[first]!.start, end: tokens[last]!.end }, first, last };
}

/** The source that starts within `slack` tokens of token `i`. */
function sourceStartingNear(
  tokens: readonly Token[],
  sources: readonly PhraseSource[],
  i: number,
  slack: number,
): PhraseSource | null {
  const [first, last] = [tokens[i], tokens[Math.min(i + slack, tokens.length - 1)]];
  if (!first || !last || first.kind !== 'WORD') return null;
  const index = firstFrom(sources, first.start);
  const [next, owned] = [sources[index], sources[index + 1]];
  if (!next || next.start > last.start) return null;
  return owned && isOwner(tokens, next, owned) ? owned : next;
}

/** 'Norway's Grain Council': who speaks is the council. */
function isOwner(tokens: readonly Token[], owner: PhraseSource, owned: PhraseSource): boolean {
  const after = firstFrom(tokens, owner.end);
  return isPossessive(tokens[after]) && firstFrom(tokens, owned.start) <= after + 3;
}

/** The subject of a verb: what stands right before it, else the first source of its clause. */
function sourceBefore(
  tokens: readonly Token[],
  from: number,
  verb: number,
  sources: readonly PhraseSource[],
): PhraseSource | null {
  const lead = tokens[Math.max(from, verb - MAX_CLAUSE)]!.start;
  const inClause = sources
    .slice(firstFrom(sources, lead), firstFrom(sources, tokens[verb]!.start))
    .filter((source) => source.end <= tokens[verb]!.start);
  const adjacent = inClause.filter((source) => isAdjacent(tokens, source, verb));
  return (
    adjacent.find((source) => !isObject(tokens, source)) ??
    unlistedSource(tokens, from, verb) ??
    inClause.find((source) => !isObject(tokens, source)) ??
    null
  );
}

/** 'the announcer said', 'one onlooker claimed': a noun with its article right before the verb. */
function unlistedSource(tokens: readonly Token[], from: number, verb: number): PhraseSource | null {
  const noun = tokens[verb - 1];
  if (noun?.kind !== 'WORD' || verb - 1 <= from - 1 || BETWEEN.test(noun.lower)) return null;
  for (let i = verb - 2; i >= Math.max(from, verb - 4); i--) {
    const token = tokens[i]!;
    if (token.kind !== 'WORD') return null;
    if (!/^(?:an?|the|one|another|this|his|her|their|its)$/.test(token.lower)) continue;
    if (i > from && isPreposition(tokens[i - 1]!.lower)) return null;
    const span = { start: token.start, end: noun.end };
    return { ...span, head: span, actor: null };
  }
  return null;
}

function isAdjacent(tokens: readonly Token[], source: PhraseSource, verb: number): boolean {
  let i = verb - 1;
  for (; i >= 0 && verb - i <= MAX_BETWEEN && tokens[i]!.start >= source.end; i--) {
    if (tokens[i]!.text === ')') i = openingBracket(tokens, i);
    else if (!BETWEEN.test(tokens[i]!.lower)) return false;
  }
  return i >= 0 && tokens[i]!.end === source.end;
}

/** 'Rep. Orlo Venn (D-Velm) said' */
function openingBracket(tokens: readonly Token[], closing: number): number {
  for (let i = closing - 1; i > closing - 8 && i >= 0; i--) if (tokens[i]!.text === '(') return i;
  return closing;
}

/** 'of the minister', 'with Venn' */
function isObject(tokens: readonly Token[], source: PhraseSource): boolean {
  return isPreposition(tokens[firstFrom(tokens, source.start) - 1]?.lower ?? '');
}

function isPreposition(lower: string): boolean {
  return /^(?:of|with|to|from|for|by|about|against|between|in|at|on|near|over|that|told|and|like|as|near|into)$/.test(
    lower,
  );
}
