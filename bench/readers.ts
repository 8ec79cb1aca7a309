import { extract, readDocument } from '../extraction/index.ts';

/** A way of reading a text whose speed is measured. */
export interface Reader {
  name: 'full extraction' | "wink-nlp's tagger alone" | 'regular expressions';
  /** Reads one text; answers with what is found, so that nothing is optimised away. */
  read(text: string): unknown;
}

/** Document and extraction, as `extract` and `ingest` do both. */
export const fullExtraction: Reader = {
  name: 'full extraction',
  read: (text) => extract(readDocument({ text, publishedAt: '2026-01-01' })),
};

/** What a few patterns find: quotes in marks, 'said NAME' and runs of capitalised words. */
export const regularExpressions: Reader = {
  name: 'regular expressions',
  read: (text) => [
    text.match(/["“][^"“”]{1,2000}["”]/g),
    text.match(/\b(?:said|told|added|says) \p{Lu}\p{L}+/gu),
    text.match(/\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)*/gu),
  ],
};

/** The tagger that the speed of this machine is measured by; sentences and parts of speech only. */
export async function winkTagger(): Promise<Reader> {
  const { default: winkNLP } = await import('wink-nlp');
  const { default: model } = await import('wink-eng-lite-web-model');
  const nlp = winkNLP(model, ['sbd', 'pos']);
  return { name: "wink-nlp's tagger alone", read: (text) => nlp.readDoc(text).tokens().length() };
}
