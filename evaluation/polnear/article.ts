import { z } from 'zod';
import { pairSpan, spanFields } from '../data/span.ts';

const attribution = z.object({
  id: z.string(),
  source: z.array(pairSpan),
  cue: z.array(pairSpan),
  content: z.array(pairSpan),
});

const quote = z.object({ ...spanFields, attribution: z.string() });

/**
 * An article of PolNeAR, the Political News Attribution Relations corpus (Newell and others, LREC
 * 2018): who says, thinks or writes what. `quotes` are the stretches of content between double marks
 * of four words or more.
 */
export const polnearArticle = z.object({
  id: z.string(),
  date: z.string().nullable(),
  text: z.string(),
  attributions: z.array(attribution),
  quotes: z.array(quote),
});

export type PolnearArticle = z.infer<typeof polnearArticle>;
export type PolnearAttribution = PolnearArticle['attributions'][number];
