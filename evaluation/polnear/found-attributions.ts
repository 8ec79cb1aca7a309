import type { Extraction, QuoteExtraction, Span } from '../../extraction/index.ts';

/** One act of saying with everything said in it. */
export interface FoundAttribution {
  content: Span[];
  speakerSpan: Span | null;
  quotes: QuoteExtraction[];
}

/**
 * The quotes of an extraction as attributions: pieces of one group, and pieces that hang on one
 * reporting verb, are one. The first piece with a speaker gives the speaker.
 */
export function foundAttributions({ quotes }: Pick<Extraction, 'quotes'>): FoundAttribution[] {
  const cues = groupCues(quotes);
  const acts = new Map<string, QuoteExtraction[]>();
  quotes.forEach((quote, index) => {
    const act = actOf(quote, cues) ?? `quote ${index}`;
    acts.set(act, [...(acts.get(act) ?? []), quote]);
  });
  return [...acts.values()].map((pieces) => ({
    content: pieces.map(({ span }) => span),
    speakerSpan: pieces.find(({ speakerSpan }) => speakerSpan !== null)?.speakerSpan ?? null,
    quotes: pieces,
  }));
}

/** The reporting verb of each group: the first that a piece of it has. */
function groupCues(quotes: readonly QuoteExtraction[]): Map<string, Span> {
  const cues = new Map<string, Span>();
  for (const { group, cueSpan } of quotes) {
    if (group !== null && cueSpan && !cues.has(group)) cues.set(group, cueSpan);
  }
  return cues;
}

function actOf({ group, cueSpan }: QuoteExtraction, cues: Map<string, Span>): string | null {
  const cue = (group === null ? null : cues.get(group)) ?? cueSpan;
  if (cue) return `verb ${cue.start}`;
  return group === null ? null : `group ${group}`;
}
