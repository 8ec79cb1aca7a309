import type { Token } from '../../../text/tokens.ts';
import { CALENDAR } from '../lexicon/calendar.ts';
import { isCommonWord } from '../lexicon/common-words.ts';
import { ARTICLE_NAME, HONORIFICS, PARTICLES, RANKS } from '../lexicon/name-parts.ts';
import { isRoleHead } from '../lexicon/public-roles.ts';
import { FORMER, ROLE_MODIFIERS } from '../lexicon/roles.ts';

/** Whether a token can be a part of a proper name. */
export function isNameWord(token: Token): boolean {
  if (token.kind !== 'WORD') return false;
  const isSmall = token.text === token.lower;
  if (isSmall || (!token.capital && !ARTICLE_NAME.test(token.text))) return false;
  return !isPossessive(token) && !DESCRIBES.test(token.text);
}

/** 'Velm-led', 'Orrin-backed' describe a name and are no part of it. */
const DESCRIBES =
  /-(?:led|backed|held|run|based|born|controlled|occupied|mediated|brokered|aligned|allied|sponsored|supported|funded|trained|dominated|ruled|appointed|administered|installed|speaking|owned|flagged)$/;

/** Whether a token is the 's that makes an owner of the word before it. */
export function isPossessive(token: Token | undefined): boolean {
  return token?.text.length === 2 && /^['’ʼ`]s$/i.test(token.text);
}

/** Whether a token is a small word that names hold inside them: 'van', 'bin'. */
export function isParticle(token: Token): boolean {
  return PARTICLES.has(token.text);
}

/** Whether a lower-cased word says what office, work or rank somebody has, or how to address them. */
export function isRoleWord(lower: string): boolean {
  return isRoleHead(lower) || HONORIFICS.has(lower) || RANKS.has(lower) || FORMER.has(lower);
}

/** Whether a word with a capital cannot be part of a person's name by itself. */
export function isPlainWord(token: Token): boolean {
  return CALENDAR.has(token.lower) || isCommonWord(token.lower) || ROLE_MODIFIERS.has(token.lower);
}
