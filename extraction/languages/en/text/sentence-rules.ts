import type { SentenceRules } from '../../../text/rules.ts';
import { words } from '../lexicon/words.ts';

/** English sentences. */
export const sentenceRules: SentenceRules = {
  finalAbbreviations: new Set(['Jr.', 'Sr.', 'Inc.', 'Ltd.', 'Co.', 'Corp.', 'etc.']),
  openers: words(`
    the an this that these those he she it they we you his her its their our my in on at by for from
    but and so yet if when while after before since as there here no not what who how why both all
    some many most
  `),
  carryOn: words(`
    said says asked asks added adds wrote writes told replied shouted cried wondered exclaimed
    tweeted declared insisted joked demanded
  `),
};
