import { eld } from 'eld/extrasmall';

/** Fewer letters than this say too little about the language. */
const MIN_LETTERS = 50;
const SAMPLE_UNITS = 4_000;

/** BCP 47 tag of a text's language; short or unclear texts are taken for English. */
export function languageOf(text: string): string {
  const sample = text.slice(0, SAMPLE_UNITS);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters < MIN_LETTERS) return 'en';
  const found = eld.detect(sample);
  return found.language !== '' && found.isReliable() ? found.language : 'en';
}
