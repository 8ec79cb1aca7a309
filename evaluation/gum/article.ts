import { z } from 'zod';
import { pairSpan, spanFields } from '../data/span.ts';

const date = z.object({ ...spanFields, when: z.string().optional() });

const attribution = z.object({
  contentHeadEdu: pairSpan.nullish(),
  sourceText: z.string().nullish(),
  sourceType: z.string().nullish(),
  coref: z.int().nullish(),
  resolved: z.string().nullish(),
});

/**
 * A news article of GUM, the Georgetown University Multilayer corpus (Zeldes 2017), with entities in
 * coreference chains, normalised times and attributions.
 */
export const gumArticle = z.object({
  id: z.string(),
  date: z.string(),
  text: z.string(),
  sentences: z.array(pairSpan),
  entities: z.array(z.object({ ...spanFields, coref: z.int() })),
  dates: z.array(date),
  attributions: z.array(attribution),
});

export type GumArticle = z.infer<typeof gumArticle>;
