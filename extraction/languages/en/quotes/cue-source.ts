import { firstFrom } from '../../../text/span.ts';
import type { Token } from '../../../text/tokens.ts';
import type { PhraseSource } from '../actors/index.ts';
import { isSpeechVerb } from '../lexicon/speech-verbs.ts';
import { isPossessive } from '../names/word-class.ts';

/** 'Venn has repeatedly said': words between the source and its verb. */
const BETWEEN =
  /^(?:has|had|have|is|was|were|are|also|then|later|earlier|again|once|never|still|now|would|will|did|could|can|further|even|just|already|often|always|reportedly|himself|herself|itself|both|all|who|only|since|yesterday|today|tonight|ever|being|went|goes|on|to|the|in|a|,)$|ly$/;

const MAX_BETWEEN = 9;
/** How far before its verb a source is looked for, in tokens. */
const MAX_CLAUSE = 80;

/** The source that starts within `slack` tokens of token `i`. */
export function sourceStartingNear(
  tokens: readonly Token[],
  sources: readonly PhraseSource[],
  i: number,
  slack: number,
): PhraseSource | null {
  const [first, last] = [tokens[i], tokens[Math.min(i + slack, tokens.length - 1)]];
  if (!first || !last || first.kind === 'MARK') return null;
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
export function sourceBefore(
  tokens: readonly Token[],
  from: number,
  verb: number,
  sources: readonly PhraseSource[],
): PhraseSource | null {
  const lead = tokens[Math.max(from, verb - MAX_CLAUSE)]!.start;
  const inClause = sources
    .slice(firstFrom(sources, lead), firstFrom(sources, tokens[verb]!.start))
    .filter((source) => source.end <= tokens[verb]!.start)
    .filter((source, i, all) => !isNamedNext(tokens, source, all[i + 1]));
  const adjacent = inClause.filter((source) => isAdjacent(tokens, source, verb));
  return (
    adjacent.find((source) => !isObject(tokens, source)) ??
    unlistedSource(tokens, from, verb) ??
    inClause.find((source) => !isObject(tokens, source)) ??
    null
  );
}

/** 'The mediator' in 'The mediator, Orlo Venn of Velm, said' */
function isNamedNext(
  tokens: readonly Token[],
  source: PhraseSource,
  next: PhraseSource | undefined,
): boolean {
  if (source.actor !== null || !next?.actor) return false;
  const after = firstFrom(tokens, source.end);
  return tokens[after]?.text === ',' && tokens[after + 1]?.start === next.start;
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
    return { head: span, actor: null, ...span };
  }
  return null;
}

/** 'said one unaligned Velm strategist': an article with its noun right behind the verb. */
export function unlistedBehind(
  tokens: readonly Token[],
  verb: number,
  sources: readonly PhraseSource[],
): PhraseSource | null {
  if (!/^(?:an?|the|one|another)$/.test(tokens[verb + 1]?.lower ?? '')) return null;
  let last = verb + 1;
  while (
    last < verb + 9 &&
    tokens[last + 1]?.kind === 'WORD' &&
    !ENDS_PHRASE.test(tokens[last + 1]!.lower)
  )
    last++;
  if (last === verb + 1) return null;
  const span = { start: tokens[verb + 1]!.start, end: tokens[last]!.end };
  const listed = sources.slice(firstFrom(sources, span.start), firstFrom(sources, span.end));
  if (listed.some(({ head }) => head.end >= span.end)) return null;
  return { head: span, actor: null, ...span };
}

const ENDS_PHRASE =
  /^(?:who|which|that|of|in|at|from|with|on|for|by|and|to|after|before|during|while|as|when|about|was|were|is|are|had|has|would|will|familiar|close|told|said|speaking|wearing|named|called|['’]s)$/;

function isAdjacent(tokens: readonly Token[], source: PhraseSource, verb: number): boolean {
  if (hasApposition(tokens, source, verb)) return true;
  let i = verb - 1;
  for (; i >= 0 && verb - i <= MAX_BETWEEN && tokens[i]!.start >= source.end; i--) {
    if (tokens[i]!.text === ')') i = openingBracket(tokens, i);
    else if (!BETWEEN.test(tokens[i]!.lower)) return false;
  }
  return i >= 0 && tokens[i]!.end === source.end;
}

/** 'Orlo Venn, D-Velm, said' */
function hasApposition(tokens: readonly Token[], source: PhraseSource, verb: number): boolean {
  const after = firstFrom(tokens, source.end);
  if (tokens[after]?.text !== ',' || tokens[verb - 1]?.text !== ',' || after >= verb - 1) {
    return false;
  }
  if (verb - after > MAX_APPOSITION) return false;
  return !tokens.slice(after, verb).some(({ lower }) => isSpeechVerb(lower));
}

/** Longest apposition between a source and its verb, in tokens. */
const MAX_APPOSITION = 16;

/** 'Rep. Orlo Venn (D-Velm) said' */
function openingBracket(tokens: readonly Token[], closing: number): number {
  for (let i = closing - 1; i > closing - 8 && i >= 0; i--) if (tokens[i]!.text === '(') return i;
  return closing;
}

/** 'of the Grain Council', 'with Venn' */
function isObject(tokens: readonly Token[], source: PhraseSource): boolean {
  const before = firstFrom(tokens, source.start) - 1;
  const isArticle = /^(?:the|an?)$/.test(tokens[before]?.lower ?? '');
  return isPreposition(tokens[isArticle ? before - 1 : before]?.lower ?? '');
}

function isPreposition(lower: string): boolean {
  return /^(?:of|with|to|from|for|by|about|against|between|in|at|on|near|over|that|told|and|like|as|near|into)$/.test(
    lower,
  );
}
