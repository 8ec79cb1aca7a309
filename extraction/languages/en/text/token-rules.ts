import type { TokenRules } from '../../../text/rules.ts';
import { words } from '../lexicon/words.ts';

/** English words: initials, words with hyphens and apostrophes, numbers and ordinals, single signs. */
export const tokenRules: TokenRules = {
  token:
    /(?:\p{Lu}\.){2,}|[\p{L}\p{M}][\p{L}\p{M}\p{N}]*(?:[-‐‑'’ʼ`][\p{L}\p{M}\p{N}]+)*|\p{N}+(?:[.,:]\p{N}+)*(?:st|nd|rd|th)?|[\s\S]/gu,
  abbreviations: words(`
    mr mrs ms messrs mx dr prof gen lt col maj capt cpl sgt cmdr adm brig sen rep reps sens gov rev
    hon fr pres amb atty asst dept jr sr st mt no nos vs jan feb mar apr jun jul aug sep sept oct nov
    dec etc ex inc ltd co corp fig al approx est
  `),
  otherWords: words('no al co mar est st jun jul ex'),
  letterWords: new Set(['I']),
  /** 'ex-minister', 'then-ambassador' */
  prefix: /^(?:ex|then)[-‐‑](?=\p{L})/iu,
  suffix: /['’ʼ`]s$/i,
};
