import { parseHTML } from 'linkedom';
import { bareText } from './bare-text.ts';
import { paragraphsOf } from './block-text.ts';
import type { DomNode } from './dom.ts';
import { markupFault } from './markup-bounds.ts';

/** The paragraphs of a piece of HTML that is an article and nothing else, such as a feed's content. */
export function fragmentParagraphs(html: string): string[] {
  if (!/[<&]/.test(html)) return html.split('\n').map(trimmed).filter(isFull);
  if (markupFault(html, 'HTML') !== null) return bareText(html).split('\n\n').filter(isFull);
  const page = parseHTML(`<!doctype html><html><body>${html}</body></html>`).document;
  return paragraphsOf(page as unknown as DomNode);
}

/** A short piece of HTML as one line of text: 'Velm &amp; <b>Orrin</b>' is 'Velm & Orrin'. */
export function fragmentText(html: string): string {
  return fragmentParagraphs(html).join(' ');
}

function trimmed(line: string): string {
  return line.replace(/\s+/g, ' ').trim();
}

function isFull(line: string): boolean {
  return line !== '';
}
