import type { TextRules } from '../../../text/rules.ts';
import { paragraphRules } from './paragraph-rules.ts';
import { sentenceRules } from './sentence-rules.ts';
import { tokenRules } from './token-rules.ts';

/** How English texts are cut into paragraphs, sentences and tokens. */
export const textRules: TextRules = {
  tokens: tokenRules,
  sentences: sentenceRules,
  paragraphs: paragraphRules,
};
