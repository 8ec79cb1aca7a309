import type { Extraction, QuoteExtraction, Span } from '../../extraction/index.ts';

/** One act of saying with everything said in it. */
export interface FoundAttribution {
  content: Span[];
  speakerSpan: Span | null;
}

/**
 * The quotes of an extraction as attributions: pieces of one group, and pieces that hang on one
 * reporting verb, are one. The first piece with a speaker gives the speaker.
 */
export function foundAttributions({ quotes }: Extraction): FoundAttribution[] {
  const byAct = new Map<string, QuoteExtraction[]>();
  quotes.forEach((quote, index) => {
    const act = actOf(quote, index);
    byAct.set(act, [...(byAct.get(act) ?? []), quote]);
  });
  return [...byAct.values()].map((pieces) => ({
    content: pieces.map(({ span }) => span),
    speakerSpan: pieces.find(({ speakerSpan }) => speakerSpan !== null)?.speakerSpan ?? null,
  }));
}

function actOf({ group, cueSpan }: QuoteExtraction, index: number): string {
  if (group !== null) return `group ${group}`;
  return cueSpan ? `cue ${cueSpan.start}` : `quote ${index}`;
}
