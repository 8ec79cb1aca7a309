import { Readability } from '@mozilla/readability';
import { paragraphsOf } from './block-text.ts';
import type { DomNode } from './dom.ts';

/** Largest number of elements that are scored. */
const MAX_ELEMENTS = 30_000;

/** The paragraphs of a page's article, without menus and advertisements; empty if none is found. */
export function articleParagraphs(page: unknown): string[] {
  try {
    const found = new Readability<DomNode>(page as never, {
      maxElemsToParse: MAX_ELEMENTS,
      charThreshold: 100,
      serializer: (element) => element as unknown as DomNode,
    }).parse();
    return found?.content ? paragraphsOf(found.content) : [];
  } catch {
    return [];
  }
}
