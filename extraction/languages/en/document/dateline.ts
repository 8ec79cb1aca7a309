import { dayOf } from '../../../document/dates.ts';
import { splitParagraphs } from '../../../text/paragraphs.ts';

/** How many paragraphs from the top may hold a date or a byline. */
const TOP_PARAGRAPHS = 6;
/** How much of a body is searched, in UTF-16 units. */
const TOP_UNITS = 4_000;

const DATE_LINE =
  /^(?:published|updated|posted|date|on)?:? ?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:\d{1,2}(?:st|nd|rd|th)? [a-z]+\.?,? \d{4}|[a-z]+\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{4}-\d{2}-\d{2})(?:[ ,|·–-]+(?:at )?\d{1,2}[:.]\d{2} ?(?:[ap]\.?m\.?)? ?[a-z]{0,4})?$/i;

/** 'VELM, Nov. 16, 2025 (Orrin News) — Envoys met …' */
const PLACE_AND_DATE = /^[\p{Lu} .,'’-]{3,60}[,(] ?([^—–()]{6,30}\d{4})\)?[^—–]{0,60}[—–-]/u;

const BYLINE = /^[Bb][Yy] (\p{Lu}.{2,110})$/u;
const WRITER = /^\p{Lu}[\p{L}.'’-]*(?: [\p{L}.'’-]+){1,4}$/u;

const PLACE_CAPITALS = String.raw`\p{Lu}[\p{Lu}.'’-]+(?:[ /]\p{Lu}[\p{Lu}.'’-]+){0,3}`;
const PLACE_TITLE = String.raw`\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,3}`;
const WHEN = String.raw`(?:[,/] ?[\p{Lu}\d][\p{L}\d.]{0,20}(?: [\p{Lu}\d][\p{L}\d.]{0,20}){0,3}){0,3}`;
const DASH = ' ?(?:[—–]|--| -) ?';
/** 'VELM, Nov. 16 — Envoys met', 'Velm, 16 Nov (Orrin News) - Envoys met' */
const DATELINE = new RegExp(
  String.raw`^(?:(${PLACE_CAPITALS})${WHEN}(?: \([^()]{2,40}\))?|(${PLACE_TITLE})${WHEN} \([^()]{2,40}\))${DASH}(?=[\p{L}\p{N}“"])`,
  'u',
);

/** The length of the dateline that a paragraph opens with, in UTF-16 units; 0 without one. */
export function datelineLength(paragraph: string): number {
  return DATELINE.exec(paragraph.slice(0, 200))?.[0].length ?? 0;
}

/** The place that a dateline names, in small letters but for the first: 'Velm'. */
export function datelinePlace(line: string): string | null {
  const match = DATELINE.exec(line.slice(0, 200));
  const place = match?.[1] ?? match?.[2];
  return place?.toLowerCase().replace(/(?:^|[ -])\p{L}/gu, (first) => first.toUpperCase()) ?? null;
}

/** Whether a line only says when the report was published: 'Sunday, 16 November 2025'. */
export function isDateLine(line: string): boolean {
  return line.length < 80 && DATE_LINE.test(line) && dayOf(line) !== null;
}

/** Midnight UTC of the day that a line of its own or the dateline gives, else null. */
export function publishedAtOf(body: string): string | null {
  for (const line of topLines(body)) {
    if (isDateLine(line)) return dayOf(line);
    const dateline = PLACE_AND_DATE.exec(line.slice(0, 160))?.[1];
    if (dateline) return dayOf(dateline);
  }
  return null;
}

/** The writers that a line such as 'By Mara Lind and Orlo Venn' names. */
export function bylineOf(body: string): string[] {
  for (const line of topLines(body)) {
    const names = BYLINE.exec(line)?.[1]?.split(/, | and /) ?? [];
    if (names.length > 0 && names.every((name) => WRITER.test(name))) return names;
  }
  return [];
}

function topLines(body: string): string[] {
  const top = body.slice(0, TOP_UNITS);
  return splitParagraphs(top)
    .slice(0, TOP_PARAGRAPHS)
    .map(({ start, end }) => top.slice(start, end));
}
