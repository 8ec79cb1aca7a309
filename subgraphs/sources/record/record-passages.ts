import type { EntityManager } from 'typeorm';
import { indexBy } from '../../../platform/collections.ts';
import { replaceRows } from '../../../platform/database/rows.ts';
import { newId } from '../../../platform/ids.ts';
import type { Article } from '../article.ts';
import { Passage } from '../passage.ts';
import type { Span } from './paragraphs.ts';
import { refuse } from './refuse.ts';

const CONTEXT_UNITS = 32;
const MAX_SPAN_UNITS = 20_000;
/** A text that is marked all over, some ten times its length. */
const MAX_MARKED_UNITS = 20_000_000;
const LOW_SURROGATE = /[\udc00-\udfff]/;

/** Gives the passage of a span of the article that is recorded. */
export type PassageAt = (span: Span) => Passage;

const placeOf = ({ start, end }: Span) => `${start} ${end}`;

/**
 * Makes the passages of an article those of `spans`, and gives them. A span that had the same words
 * in the same surroundings before keeps its passage. Throws BAD_USER_INPUT for a span that is not
 * one of the body.
 */
export async function recordPassages(
  manager: EntityManager,
  article: Article,
  spans: Span[],
): Promise<PassageAt> {
  const distinct = indexBy(spans, placeOf);
  const marked = [...distinct.values()].reduce((sum, { start, end }) => sum + end - start, 0);
  if (marked > MAX_MARKED_UNITS) {
    refuse('The length of all spans', `at most ${MAX_MARKED_UNITS}`, marked);
  }
  const earlier = await manager.findBy(Passage, { articleId: article.id });
  const known = indexBy(earlier, wordsOf);
  const passages = [...distinct.values()]
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map((span) => {
      const passage = passageOf(article, span);
      return known.get(wordsOf(passage)) ?? passage;
    });
  await replaceRows(manager, Passage, { articleId: article.id }, passages);
  const byPlace = indexBy(passages, placeOf);
  return (span) => byPlace.get(placeOf(span))!;
}

function wordsOf({ start, end, exact, prefix, suffix }: Omit<Passage, 'id'>): string {
  return JSON.stringify([start, end, exact, prefix, suffix]);
}

function passageOf({ id: articleId, body }: Article, { start, end }: Span): Passage {
  const isSpan = start >= 0 && start < end && end <= body.length;
  if (!isSpan) refuse('A span', `a part of 0 to ${body.length}`, `${start} to ${end}`);
  if (end - start > MAX_SPAN_UNITS) {
    refuse('The length of a span', `at most ${MAX_SPAN_UNITS}`, end - start);
  }
  for (const edge of [start, end]) {
    if (splitsLetter(body, edge))
      refuse('A span', 'made of whole characters', `${start} to ${end}`);
  }
  const before = Math.max(0, start - CONTEXT_UNITS);
  const behind = Math.min(body.length, end + CONTEXT_UNITS);
  const prefix = body.slice(before + (splitsLetter(body, before) ? 1 : 0), start);
  const suffix = body.slice(end, behind - (splitsLetter(body, behind) ? 1 : 0));
  return { id: newId('pas'), articleId, start, end, exact: body.slice(start, end), prefix, suffix };
}

/** True where a position lies between the two halves of one character; the body has whole ones only. */
function splitsLetter(body: string, at: number): boolean {
  return LOW_SURROGATE.test(body[at] ?? '');
}
