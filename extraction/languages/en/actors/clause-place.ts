import type { Sentence } from '../../../text/sentences.ts';
import { firstFrom } from '../../../text/span.ts';
import type { Span } from '../../../types.ts';
import { isSpeechVerb } from '../lexicon/speech-verbs.ts';
import type { NameTable } from '../names/name-table.ts';

/** How far behind a title the place or state may stand, in tokens. */
const MAX_TOKENS = 16;

/** Offices of those who speak at home: 'ministry spokesman', 'junta spokesman'. */
const SPEAKS_AT_HOME = /spokes(?:man|woman|person)\b/i;

/**
 * The country where a spokesman speaks, by its code: 'Spokesman Orlo Venn said in Oslo that …',
 * 'Spokesman Orlo Venn told a news conference in Oslo …'.
 */
export function saidIn(table: NameTable, sentence: Sentence, span: Span): string | null {
  if (!SPEAKS_AT_HOME.test(table.body.slice(span.start, span.end))) return null;
  const first = firstFrom(table.tokens, span.end);
  let speaks = false;
  for (let i = first; i < first + MAX_TOKENS; i++) {
    const token = table.tokens[i];
    if (!token || token.start >= sentence.end || /^[“"”]$/.test(token.text)) return null;
    if (table.lower(i) === 'that') return null;
    speaks ||=
      isSpeechVerb(token.lower) || token.lower === 'speaking' || HANDS_ON.test(token.lower);
    const name = table.lower(i) === 'in' ? table.startingAt(i + 1) : undefined;
    if (name?.kind === 'CAPITAL' && speaks) return name.countryCode;
  }
  return null;
}

/** 'confirmed the handover in Oslo' */
const HANDS_ON = /^(?:confirmed|denied|announced|briefed|declined)$/;

/** Verbs whose object is another side: 'Minister Orlo Venn thanked Norway.' */
const TO_OTHERS =
  /^(?:thanked|thanks|accused|accuses|blamed|condemned|criticised|criticized|visited|praised|congratulated|invited|urged|warned|met|hosted|received|welcomed)$/;

/** The state that somebody is said to thank, blame or visit, which is not their own, by its code. */
export function otherSide(table: NameTable, sentence: Sentence, span: Span): string | null {
  const first = firstFrom(table.tokens, span.end);
  for (let i = first; i < first + MAX_TOKENS; i++) {
    const token = table.tokens[i];
    if (!token || token.start >= sentence.end || /^[“"”.;]$/.test(token.text)) return null;
    if (!TO_OTHERS.test(token.lower)) continue;
    const name = table.startingAt(table.lower(i + 1) === 'the' ? i + 2 : i + 1);
    return name?.countryCode ?? null;
  }
  return null;
}
