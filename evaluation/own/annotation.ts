import { z } from 'zod';
import { figure } from './figure.ts';

const day = /^\d{4}-\d{2}-\d{2}$/;
const words = z.string().min(1);

const official = z.strictObject({
  name: words,
  country: z.stringFormat('country code', /^[A-Z]{2}$/).nullable(),
  positions: z.array(words),
});

const quote = z.strictObject({
  text: words,
  kind: z.enum(['DIRECT', 'PARTIAL']),
  speaker: words.nullable(),
  occurrence: z.int().min(1).default(1),
});

const count = z.strictObject({
  measure: z.enum(['PERSONS_TO_BE_RELEASED', 'PERSONS_RELEASED', 'BODIES_RETURNED']),
  side: words.nullable(),
  figure,
  /** Each place where the text gives the figure, in words that stand there once. */
  words: z.array(words).optional(),
});

const date = z
  .string()
  .transform((text) => text.split('/'))
  .refine((days) => days.length <= 2 && days.every((text) => day.test(text)), {
    error: 'expected a day, or the first and the last with / between',
  })
  .transform(([earliest, latest]) => ({ earliest: earliest!, latest: latest ?? earliest! }));

const event = z.strictObject({
  kind: z.enum(['NEGOTIATION', 'EXCHANGE', 'AGREEMENT']),
  status: z.enum([
    'PROPOSED',
    'UNDER_NEGOTIATION',
    'AGREED',
    'UNDER_WAY',
    'COMPLETED',
    'SUSPENDED',
    'CANCELLED',
    'UNKNOWN',
  ]),
  date: date.nullable(),
  parties: z.array(words),
  counts: z.array(count),
  /** Every clause that tells of the event, in words that stand once in the text; the first states it. */
  evidence: z.array(words).optional(),
});

/** What a dispatch says, in its own words; a party or side is a country's code or a name. */
export const annotation = z.strictObject({
  /** Path of the text, from the annotation. */
  text: words,
  publishedAt: z.iso.datetime(),
  officials: z.array(official),
  quotes: z.array(quote),
  events: z.array(event),
});

export type Annotation = z.infer<typeof annotation>;
export type GoldOfficial = z.infer<typeof official>;
export type GoldEvent = z.infer<typeof event>;
export type GoldCount = z.infer<typeof count>;
