/** How a language writes its words. */
export interface TokenRules {
  /** One token after the other; global and Unicode, every sign lies in a match, white space too. */
  token: RegExp;
  /** Words, in small letters, whose full stop belongs to them: 'lt' of 'Lt. Col. Orlo Venn'. */
  abbreviations: ReadonlySet<string>;
  /** Those of them that are other words where they are written without a capital: 'no', 'mar'. */
  otherWords: ReadonlySet<string>;
  /** Words of one capital letter, which are no initials: 'I'. */
  letterWords: ReadonlySet<string>;
  /** The start of a word that is a token of its own, else null: 'ex-' of 'ex-minister'. */
  prefix: RegExp | null;
  /** The end of a word that is a token of its own, else null: 's of "Velm's". */
  suffix: RegExp | null;
}

/** How a language's sentences end where a full stop does not tell. */
export interface SentenceRules {
  /** Abbreviations, as written, that may end a sentence beside initials: 'Inc.' */
  finalAbbreviations: ReadonlySet<string>;
  /** Words, in small letters, that open a sentence after one: 'She flew to the U.S. The talks failed.' */
  openers: ReadonlySet<string>;
  /** Words, in small letters, that carry on after a mark inside quotes: '"Who goes?" Venn asked.' */
  carryOn: ReadonlySet<string>;
}

/** What a language's paragraphs are for, where their shape does not tell. */
export interface ParagraphRules {
  /** Words, in small letters, that stay small in a title-case heading: 'The Road to an Agreement'. */
  smallWords: ReadonlySet<string>;
  /** Whether a paragraph only says who wrote or published the report, or when. */
  isCredit(paragraph: string): boolean;
  /** The length of the dateline that a paragraph opens with, in UTF-16 units; 0 without one. */
  datelineLength(paragraph: string): number;
}

/** How the texts of a language are cut into paragraphs, sentences and tokens. */
export interface TextRules {
  tokens: TokenRules;
  sentences: SentenceRules;
  paragraphs: ParagraphRules;
}
