import type { TextParts } from '../../../reading.ts';
import { collect } from '../../../text/collect.ts';
import { firstFrom, overlaps } from '../../../text/span.ts';
import type { TokenRange } from '../../../text/token-range.ts';
import type { Token } from '../../../text/tokens.ts';
import type { Span } from '../../../types.ts';
import type { PhraseSource } from '../actors/index.ts';
import type { Attribution as FoundAttribution } from '../attribution/index.ts';
import { isPossessive } from '../names/word-class.ts';

/** One act of saying that the models found, in the terms of quotes. */
export interface Told {
  cue: Span;
  source: PhraseSource | null;
  /** What is said, in the order of the text; no signs stand at the edges. */
  content: Span[];
  /** What the models give: that the cue is one, and more on the source and on the whole. */
  probability: number;
  sourceProbability: number;
  partsLogProbability: number;
}

/** How many tokens before an unlisted noun its article is looked for. */
const MAX_ARTICLE = 4;
const DETERMINER =
  /^(?:an?|the|one|another|some|many|most|few|several|all|both|this|these|those|his|her|their|its|our)$/;

/** Gives each attribution its spans and the phrase that its source names; `sources` are sorted. */
export function readTold(
  { tokens }: TextParts,
  attributions: readonly FoundAttribution[],
  pieces: readonly Span[],
  sources: readonly PhraseSource[],
): Told[] {
  const acts = collect(attributions, ({ cue, content, source, ...probabilities }) => {
    const spoken =
      source === null ? besideCue(tokens, cue, sources) : phraseIn(tokens, source, sources);
    const spans = content
      .flatMap(({ from, to }) => trimmed(tokens, pieces, from, to) ?? [])
      .filter((span) => !spoken || !overlaps(span, spoken.head));
    if (spans.length === 0) return [];
    return [{ cue: cueSpan(tokens, cue), source: spoken, content: spans, ...probabilities }];
  });
  let speaking: Told | undefined;
  return acts.map((act) => {
    const issued = withIssuer(tokens, act, speaking);
    if (issued.source?.actor) speaking = issued;
    return issued;
  });
}

/** Words for what somebody has put out; what it says is said by them. */
const ISSUED = /^(?:statement|communiqu[eé]|announcement|post|message|letter|release|bulletin)$/;
/** How far behind the words of its issuer a statement is still known, in units. */
const MAX_ISSUED = 600;

/** Gives 'the statement said' the actor who spoke `last` before. */
function withIssuer(tokens: readonly Token[], act: Told, last: Told | undefined): Told {
  const { source, cue } = act;
  if (!source || source.actor !== null || !last?.source?.actor) return act;
  if (cue.start - last.cue.start > MAX_ISSUED) return act;
  const noun = tokens[firstFrom(tokens, source.end) - 1];
  if (!noun || !ISSUED.test(noun.lower)) return act;
  return { ...act, source: { ...source, actor: last.source.actor } };
}

function cueSpan(tokens: readonly Token[], cue: number): Span {
  const isPhrase = tokens[cue]!.lower === 'according' && tokens[cue + 1]?.lower === 'to';
  return { start: tokens[cue]!.start, end: tokens[isPhrase ? cue + 1 : cue]!.end };
}

/** The phrase that starts right behind a cue, else the one that ends right before it. */
function besideCue(
  tokens: readonly Token[],
  cue: number,
  sources: readonly PhraseSource[],
): PhraseSource | null {
  const { start, end } = tokens[cue]!;
  const behind = sources[firstFrom(sources, end)];
  if (behind && tokens[cue + 1]?.start === behind.start) return behind;
  const before = sources[firstFrom(sources, start) - 1];
  return before && tokens[cue - 1]?.end === before.end ? before : null;
}

/**
 * The span of the tokens without signs at its edges, but for the mark that closes a stretch within;
 * null where nothing else is in it.
 */
function trimmed(
  tokens: readonly Token[],
  pieces: readonly Span[],
  from: number,
  to: number,
): Span | null {
  let [first, last] = [from, to - 1];
  while (first <= last && isEdge(tokens[first]!)) first++;
  while (last >= first && isEdge(tokens[last]!)) last--;
  if (first > last) return null;
  const [start, end] = [tokens[first]!.start, tokens[last]!.end];
  const piece = pieces[firstFrom(pieces, end) - 1];
  const closes = piece && piece.start > start && piece.end >= end && piece.end < end + MAX_CLOSING;
  const mark = closes ? tokens[firstFrom(tokens, piece.end)] : undefined;
  return { start, end: mark && mark.start === piece?.end ? mark.end : end };
}

/** The most units between the last word of a quoted stretch and its closing mark. */
const MAX_CLOSING = 3;

function isEdge({ kind, text }: Token): boolean {
  return kind === 'MARK' && !/^[$£€%)\]]$/.test(text);
}

/** The listed phrase among the tokens that speaks, else their last noun with its article. */
function phraseIn(
  tokens: readonly Token[],
  { from, to }: TokenRange,
  sources: readonly PhraseSource[],
): PhraseSource {
  const span = { start: tokens[from]!.start, end: tokens[to - 1]!.end };
  const behind = firstFrom(sources, span.end);
  const inside: PhraseSource[] = [];
  for (let i = behind - 1; i >= Math.max(0, behind - MAX_PHRASES); i--) {
    if (overlaps(sources[i]!, span)) inside.unshift(sources[i]!);
  }
  const speaking = inside.filter((source) => !isModifier(tokens, source, span));
  return (
    speaking.find(({ actor }) => actor !== null) ?? speaking[0] ?? unlistedPhrase(tokens, from, to)
  );
}

/** 'Norway' in 'Norway's council' and in 'a Norway official': what stands behind it is who speaks. */
function isModifier(tokens: readonly Token[], source: PhraseSource, within: Span): boolean {
  const next = tokens[firstFrom(tokens, source.head.end)];
  if (isPossessive(next)) return true;
  return next?.kind === 'WORD' && next.end <= within.end && !POSTMODIFIER.test(next.lower);
}

const POSTMODIFIER =
  /^(?:of|in|at|from|with|on|for|and|or|who|which|that|to|by|himself|herself|itself|themselves|also|has|have|had|is|was|are|were)$/;

/** How many phrases before the end of a source are looked at. */
const MAX_PHRASES = 6;

function unlistedPhrase(tokens: readonly Token[], from: number, to: number): PhraseSource {
  let first = from;
  for (let k = from; k >= Math.max(0, from - MAX_ARTICLE); k--) {
    if (tokens[k]!.kind === 'MARK') break;
    if (DETERMINER.test(tokens[k]!.lower)) {
      first = k;
      break;
    }
  }
  const span = { start: tokens[first]!.start, end: tokens[to - 1]!.end };
  return { ...span, head: span, actor: null };
}
