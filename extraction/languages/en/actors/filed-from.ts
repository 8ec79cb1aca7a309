import { cityByName } from '../../../../gazetteer/cities.ts';
import { countryByCapital, countryByName } from '../../../../gazetteer/countries.ts';
import { publisherByName } from '../../../../gazetteer/publishers.ts';
import type { TextParts } from '../../../reading.ts';
import { firstFrom } from '../../../text/span.ts';
import { datelinePlace } from '../document/dateline.ts';

/** Longest dateline that is read, in tokens. */
const MAX_TOKENS = 16;

/**
 * The country where a report was filed, as an ISO 3166-1 alpha-2 code: Norway of 'OSLO, Nov. 16 — …',
 * 'Oslo: …' and 'Oslo (Orrin News) - …', else the publisher's.
 */
export function filedFrom(parts: TextParts): string | null {
  const { document, paragraphs } = parts;
  const prose = paragraphs.findIndex(({ kind }) => kind === 'TEXT');
  const credit = paragraphs[prose - 1];
  const line = credit?.kind === 'CREDIT' ? document.body.slice(credit.start, credit.end + 1) : '';
  const place = datelinePlace(line) ?? openingPlace(parts, paragraphs[prose]?.start ?? 0);
  const code = place && (countryByCapital(place)?.isoCode ?? cityByName(place)?.countryCode);
  if (code) return code;
  const behind = countryBehindPlace(line);
  if (behind !== null) return behind;
  return document.publisher === null
    ? null
    : (publisherByName(document.publisher)?.countryCode ?? null);
}

/** Norway of 'VELM, Norway, May 3 (Orrin News) — ' */
function countryBehindPlace(line: string): string | null {
  for (const part of line
    .slice(0, MAX_LINE)
    .split(/[,(—–]/)
    .slice(1)) {
    const country = countryByName(part.trim());
    if (country) return country.isoCode;
  }
  return null;
}

/** Longest dateline that is split, in UTF-16 units. */
const MAX_LINE = 80;

/** The place before the dash, colon or dated full stop that ends a lead in capitals, else null. */
function openingPlace({ tokens }: TextParts, start: number): string | null {
  const first = firstFrom(tokens, start);
  const words: string[] = [];
  let isPlace = true;
  let hasDay = false;
  for (const { text, kind, capital } of tokens.slice(first, first + MAX_TOKENS)) {
    if (/^[—–:-]$/.test(text) || (text === '.' && hasDay)) {
      return words.length > 0 ? words.map(capitalize).join(' ') : null;
    }
    hasDay ||= kind === 'NUMBER';
    if (kind === 'WORD' && !capital && !/^\p{Ll}{3,4}\.?$/u.test(text)) return null;
    if (kind !== 'WORD' || !capital) isPlace = false;
    if (isPlace) words.push(text.replace(/\.$/, ''));
  }
  return null;
}

function capitalize(word: string): string {
  return word.charAt(0) + word.slice(1).toLowerCase();
}
