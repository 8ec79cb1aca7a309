import type { TextParts } from '../../../reading.ts';
import { firstFrom } from '../../../text/span.ts';
import type { TokenRange } from '../../../text/token-range.ts';
import type { Span } from '../../../types.ts';
import type { PhraseSource } from '../actors/index.ts';

/** How many tokens before a quoted stretch its wording is looked for. */
const REACH = 14;

/** Who is quoted, by which words. */
export interface Worded {
  source: PhraseSource;
  cue: Span;
}

/**
 * The source of a quoted stretch by the wording right before it: 'in the words of Venn, “…”', 'in
 * his words, “…”', 'quoted Venn as saying “…”'. Null where there is none of these.
 */
export function byWording(
  { tokens }: TextParts,
  { from, to }: TokenRange,
  sources: readonly PhraseSource[],
): Worded | null {
  for (let i = to - 1; i >= Math.max(from + 1, to - REACH); i--) {
    const { lower, start, end } = tokens[i]!;
    if (lower === 'words') {
      const isOf = tokens[i + 1]?.lower === 'of';
      const isTheirs = POSSESSIVE.test(tokens[i - 1]!.lower);
      const source = isOf
        ? lastBefore(sources, end, tokens[to - 1]!.end)
        : isTheirs
          ? lastBefore(sources, start - MAX_BACK, start)
          : owner(sources, start);
      if (source) return { source, cue: { start, end } };
    }
    if (/^saying$|^telling$/.test(lower) && tokens[i - 1]!.lower === 'as') {
      const source = lastBefore(sources, tokens[from]!.start, tokens[i - 1]!.start);
      if (source) return { source, cue: { start, end } };
    }
  }
  return null;
}

/**
 * The source of a quoted stretch by the wording right behind it: '“…,” the paper quoted Venn as
 * saying', '“…,” as Venn put it'.
 */
export function byWordingBehind(
  { tokens }: TextParts,
  { from, to }: TokenRange,
  sources: readonly PhraseSource[],
): Worded | null {
  for (let i = from + 1; i < Math.min(to, from + REACH_BEHIND); i++) {
    const { lower, start, end } = tokens[i]!;
    const before = tokens[i - 1]!;
    const next = tokens[i + 1]?.lower ?? '';
    if (lower === 'as' && next === 'saying') {
      const source = lastBefore(sources, tokens[from]!.start, start);
      if (source) return { source, cue: { start: tokens[i + 1]!.start, end: tokens[i + 1]!.end } };
    }
    if (/^puts?$/.test(lower) && /^(?:it|matters|things)$/.test(next)) {
      const source = lastBefore(sources, tokens[from]!.start, before.end);
      if (source) return { source, cue: { start, end } };
    }
  }
  return null;
}

/** How many tokens behind a quoted stretch its wording is looked for. */
const REACH_BEHIND = 24;

/** The last phrase of an actor between two offsets, else the last phrase. */
function lastBefore(
  sources: readonly PhraseSource[],
  start: number,
  end: number,
): PhraseSource | null {
  const between = sources.slice(firstFrom(sources, start), firstFrom(sources, end));
  return between.findLast(({ actor }) => actor !== null) ?? between.at(-1) ?? null;
}

/** 'Venn's' and 'his' right before 'words'. */
function owner(sources: readonly PhraseSource[], words: number): PhraseSource | null {
  const last = sources[firstFrom(sources, words) - 1];
  return last && words - last.end <= MAX_GAP ? last : null;
}

const POSSESSIVE = /^(?:his|her|its|their)$/;
/** How far back the owner of 'his words' is looked for, in units. */
const MAX_BACK = 300;

/** The units of ''s own ' between an owner and what is owned. */
const MAX_GAP = 8;
