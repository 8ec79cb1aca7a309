import type { ParagraphRules } from '../../../text/rules.ts';
import { isCreditLine } from '../document/credit.ts';
import { datelineLength, isDateLine } from '../document/dateline.ts';
import { words } from '../lexicon/words.ts';

/** English paragraphs. */
export const paragraphRules: ParagraphRules = {
  smallWords: words(
    'a an the of on in to for and or but at by from with as is after over into vs amid than via',
  ),
  isCredit: (paragraph) => isCreditLine(paragraph) || isDateLine(paragraph),
  datelineLength,
};
