import type { Token } from '../../../text/tokens.ts';
import type { Span } from '../../../types.ts';
import type { PhraseSource } from '../actors/index.ts';
import { isSpeechVerb } from '../lexicon/speech-verbs.ts';
import { sourceBefore, sourceStartingNear, unlistedBehind } from './cue-source.ts';

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

/** Whether the word at token `i` is used as a verb of speech: not 'a report', 'his claims', 'to call'. */
export function isCueVerb(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (token?.kind !== 'WORD' || token.capital || !isSpeechVerb(token.lower)) return false;
  const before = tokens[i - 1]?.lower ?? '';
  if (NOUN.test(token.lower) && isSpeechVerb(before)) return false;
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

/** Verbs that are nouns behind another verb of speech: 'confirmed reports', 'denied claims'. */
const NOUN =
  /^(?:claims|reports?|comments|calls|demands|offers|hopes|fears|vows|promises|estimates|warnings?|reads|pledges|notes|states)$/;

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
      cues.push({ source, inverted: true, ...cueAt(tokens, i, i + 1) });
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
  if (before) return { source: before, inverted: false, ...cueAt(tokens, verb, verb) };
  const after =
    unlistedBehind(tokens, verb, sources) ?? sourceStartingNear(tokens, sources, verb + 1, 2);
  return { source: after, inverted: after !== null, ...cueAt(tokens, verb, verb) };
}

function cueAt(tokens: readonly Token[], first: number, last: number) {
  return { span: { start: tokens[first]!.start, end: tokens[last]!.end }, first, last };
}
