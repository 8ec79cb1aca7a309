import { eld } from 'eld/extrasmall';
import { canonicalTag } from './language-tag.ts';
import { lettersIn, scriptOf } from './script.ts';

/** Fewer Latin letters than this say too little about the language. */
const FEW_LETTERS = 50;
/** From this many on a text is trusted more than what is declared of it. */
const MANY_LETTERS = 200;
/** How much likelier than English another language must be: no English passage of 100 signs is. */
const MARGIN = 0.15;
/** The likelihood of English below which a long text is in none of the known languages. */
const UNLIKELY = 0.35;

/** Letters of other scripts, such as those of a quotation in the original. */
const NOT_LATIN = /[^\p{Script=Latin}\P{L}]+/gu;

const SAMPLES = 6;
const SAMPLE_UNITS = 300;

/** What language a text is in where neither it nor anyone else says. */
const DEFAULT = 'en';
/** BCP 47 for a language that cannot be told. */
const UNDETERMINED = 'und';

/**
 * The BCP 47 tag of the language that most of a text is written in, by its letter n-grams (the
 * detector ELD). What is `declared` of it holds where the text agrees or is too short to tell; a
 * short or unclear text without a declaration is taken for English.
 */
export function languageOf(text: string, declared?: string | null): string {
  const stated = canonicalTag(declared);
  const sample = sampleOf(text);
  const letters = lettersIn(sample);
  const script = letters === 0 ? null : scriptOf(sample);
  if (script !== null && script !== 'Latn') return otherScript(sample, letters, script, stated);
  if (letters < FEW_LETTERS) return stated ?? DEFAULT;
  const isLong = letters >= MANY_LETTERS;
  if (isLong && isPlainlyEnglish(sample, letters)) return asEnglish(stated ?? DEFAULT);
  return latinScript(sample.replace(NOT_LATIN, ' '), isLong, stated);
}

/** Small words of English that no other language uses often; news has one in forty letters. */
const SMALL_WORDS = /\b(?:the|of|and|that|with|from|were|said|his|their|which)\b/gi;
const LETTERS_A_SMALL_WORD = 60;

/** Whether a text has so many small words of English that its letters need not be asked. */
function isPlainlyEnglish(sample: string, letters: number): boolean {
  return (sample.match(SMALL_WORDS)?.length ?? 0) * LETTERS_A_SMALL_WORD >= letters;
}

function latinScript(sample: string, isLong: boolean, stated: string | null): string {
  const result = eld.detect(sample);
  const english = result.getScores()[DEFAULT] ?? 0;
  const found = clearlyForeign(result, english);
  if (stated === null) return found ?? (isLong && english < UNLIKELY ? UNDETERMINED : DEFAULT);
  if (found === null) return isLong && result.language === DEFAULT ? asEnglish(stated) : stated;
  return isLong && primary(stated) !== found ? found : stated;
}

function asEnglish(stated: string): string {
  return primary(stated) === DEFAULT ? stated : DEFAULT;
}

/** A text in letters that English does not use is clear however short: 'Переговори тривали'. */
function otherScript(
  sample: string,
  letters: number,
  script: string,
  stated: string | null,
): string {
  const found = eld.detect(sample).language;
  const fitting = stated !== null && writtenIn(stated, script) ? stated : null;
  if (fitting !== null && (primary(fitting) === found || letters < MANY_LETTERS)) return fitting;
  return found || (fitting ?? `${UNDETERMINED}-${script}`);
}

/** Whether a language is commonly written in a script; all East Asian ones are one here. */
function writtenIn(tag: string, script: string): boolean {
  const usual = new Intl.Locale(tag).maximize().script ?? '';
  return usual === script || (script === 'Hani' && /^(?:Hans|Hant|Jpan)$/.test(usual));
}

/** The language beside English that a text in Latin letters is clearly written in, else null. */
function clearlyForeign(result: ReturnType<typeof eld.detect>, english: number): string | null {
  const { language } = result;
  if (language === '' || language === DEFAULT || !result.isReliable()) return null;
  return result.getScores()[language]! - english >= MARGIN ? language : null;
}

/** Pieces from the whole length, so that the main text decides and not a foreign first paragraph. */
function sampleOf(text: string): string {
  if (text.length <= SAMPLES * SAMPLE_UNITS) return text;
  const step = (text.length - SAMPLE_UNITS) / (SAMPLES - 1);
  return Array.from({ length: SAMPLES }, (_, i) => {
    const start = Math.floor(i * step);
    return text.slice(start, start + SAMPLE_UNITS);
  }).join('\n');
}

function primary(tag: string): string {
  return tag.toLowerCase().split('-', 1)[0]!;
}
