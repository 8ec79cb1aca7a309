import type { TextParts } from '../../../reading.ts';
import { firstFrom } from '../../../text/span.ts';
import type { QuoteKind } from '../../../types.ts';
import type { Attribution } from './attribution.ts';
import { type Piece, wordsOf } from './piece.ts';

/** Words before a mark that make what follows a name or a distanced word, not speech. */
const NAMING =
  /^(?:so-called|named|titled|entitled|dubbed|nicknamed|codenamed|code-named|known|labelled|labeled|motto|slogan|hashtag|headlined|captioned|callsign)$/;
/** Words for things that have names of their own: 'the operation “Safe Return”'. */
const NAMED_THING =
  /^(?:film|movie|book|novel|song|album|play|series|show|column|commentary|editorial|op-ed|essay|poem|podcast|magazine|operation|exercise|documentary|painting|exhibition|bestseller)$/;

/** What speaks for a quoted stretch being speech besides its own look. */
export interface Grounds {
  ruled: Attribution | null;
  /** Whether it goes on with a quote of whole clauses. */
  continues: boolean;
  /** Whether the models find it said: just these words, in a longer clause, faintly or not at all. */
  told: 'WHOLLY' | 'SURELY' | 'FAINTLY' | 'NOT';
}

/** Fewer words that are surely told, and no sentence, may still be a name. */
const MIN_TOLD_WORDS = 4;

/** Whether a quoted stretch is speech at all, and of which kind. */
export function kindOf(parts: TextParts, piece: Piece, grounds: Grounds): QuoteKind | null {
  const { ruled, continues, told } = grounds;
  const text = parts.document.body.slice(piece.start, piece.end);
  const words = wordsOf(parts.document.body, piece);
  if (words.length === 0 || isFormula(words)) return null;
  if (told === 'NOT' && isTitle(words)) return null;
  if (continues) return 'DIRECT';
  const isLong = words.length >= MIN_TOLD_WORDS || /^\p{Lu}.*[.,!?]$/su.test(text);
  const isTold = (told === 'WHOLLY' || (told === 'SURELY' && isLong)) && !isNamed(parts, piece);
  if (!isTold && !isSpeech(parts, piece, text, words, ruled)) return null;
  if (isDirect(parts, piece, text, words, ruled)) return 'DIRECT';
  return told === 'NOT' && isFarFetched(ruled) ? null : 'PARTIAL';
}

/** 'all for all', 'ten for nine': the name of a way to exchange. */
function isFormula(words: readonly string[]): boolean {
  return words.length === 3 && words[1] === 'for';
}

/** A fragment that no verb of its own sentence and no model gives to anybody is seldom speech. */
function isFarFetched(ruled: Attribution | null): boolean {
  return ruled === null || ruled.rule === 'CARRIED';
}

function isSpeech(
  parts: TextParts,
  piece: Piece,
  text: string,
  words: readonly string[],
  attribution: Attribution | null,
): boolean {
  const cued = attribution !== null && attribution.cue !== null;
  if (!piece.closed && !piece.leads && !cued) return false;
  if (words.length <= 8 && isNamed(parts, piece)) return false;
  if (words.length <= 3 && !cued) return false;
  return !(
    isTitleCase(words) &&
    attribution?.rule !== 'BESIDE' &&
    !/[.!?…]$/.test(text) &&
    words.length <= MAX_TITLE_WORDS &&
    !leadsIn(parts, piece)
  );
}

function isNamed({ tokens }: TextParts, { before, start }: Piece): boolean {
  const opensLarge = tokens[firstFrom(tokens, start)]?.capital ?? false;
  for (let i = before.to - 1; i >= Math.max(before.from, before.to - 3); i--) {
    const { lower } = tokens[i]!;
    if (NAMING.test(lower) || (opensLarge && NAMED_THING.test(lower))) return true;
  }
  return false;
}

/** 'State of the Island' names a thing, with a full stop inside the marks or without. */
function isTitle(words: readonly string[]): boolean {
  if (words.length < 3 || words.length > MAX_TITLE_WORDS || !isTitleCase(words)) return false;
  return words.filter((word) => word.length > 3).length >= 2;
}

const MAX_TITLE_WORDS = 10;

/** 'The Silent Harbour' is a title, 'I am Orlo' is not. */
function isTitleCase(words: readonly string[]): boolean {
  const large = words.filter((word) => word.length > 3 || /^\p{Lu}/u.test(word));
  return large.length > 0 && words.every((word) => /^\p{Lu}|^\d/u.test(word) || word.length <= 3);
}

function isDirect(
  parts: TextParts,
  piece: Piece,
  text: string,
  words: readonly string[],
  attribution: Attribution | null,
): boolean {
  if (!/^[[(…\s.]*[\p{Lu}\p{N}\p{Lo}]/u.test(text)) return false;
  if (leadsIn(parts, piece)) return true;
  if (piece.before.from < piece.before.to) return false;
  if (attribution?.rule === 'BESIDE' || attribution?.rule === 'AFTER') return true;
  return words.length >= 3 && /[.,!?…—–-]$/.test(text);
}

/** 'Venn said:', 'Venn said, ' and 'Venn said' lead a whole clause in; 'said that' does not. */
function leadsIn({ tokens }: TextParts, { before }: Piece): boolean {
  if (before.from === before.to) return false;
  return /^(?:[:,—–]|said|says|asked|asks|added|replied|wrote|told|shouted|tweeted|stated|declared)$/.test(
    tokens[before.to - 1]!.lower,
  );
}
