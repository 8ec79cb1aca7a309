import type { DomNode } from './dom.ts';

/** An element that can be taken out of its page. */
interface PageElement extends DomNode {
  getAttribute(name: string): string | null;
  remove(): void;
}

/** The parts of a parsed page that are used here; linkedom's documents have them. */
interface ElementTree {
  querySelectorAll(selector: string): Iterable<PageElement>;
}

const MARKS = ['class', 'id', 'role', 'data-component', 'data-testid', 'itemprop'];

/** Words in a page's marks for what stands in an article and is none of it. */
const BOILERPLATE =
  /(?:^|[\s_-])(?:captions?|credits?|shar(?:e|ing)|social|newsletters?|sign-?up|subscri(?:be|ption)|related|read-?(?:more|next|also)|see-?also|recommend(?:ed|ations)?|most-?read|trending|promos?|adverts?|advertisement|advertising|ads?|sponsored|paywall|comments?|cookies?|breadcrumbs?|toolbar|author-?bio|tags|topics|skip-?link|sr-only|visually-?hidden|complementary|navigation|contentinfo)(?:$|[\s_-])/i;

/** The most that a mark makes boilerplate; what is more is the article itself. */
const MOST = { units: 600, paragraphs: 2, nodes: 1_000 };

/**
 * Takes out of a page what it marks as caption, share bar, form, cross-reference or the like:
 * '<div class="related-links">…</div>'.
 */
export function removeBoilerplate(page: ElementTree): void {
  for (const element of page.querySelectorAll(MARKS.map((name) => `[${name}]`).join(','))) {
    if (isMarked(element) && isSmall(element)) element.remove();
  }
}

function isMarked(element: PageElement): boolean {
  if (/^(?:HTML|BODY|ARTICLE|MAIN|H1)$/.test(element.nodeName)) return false;
  const marks = MARKS.map((name) => element.getAttribute(name)?.slice(0, 200) ?? '').join(' ');
  return BOILERPLATE.test(marks.replace(/([a-z])([A-Z])/g, '$1-$2'));
}

function isSmall(element: DomNode): boolean {
  const stack: DomNode[] = [element];
  let [units, paragraphs, nodes] = [0, 0, 0];
  while (stack.length > 0) {
    const node = stack.pop()!;
    if (node.nodeType === 3) units += node.textContent?.trim().length ?? 0;
    if (node.nodeName === 'P') paragraphs++;
    nodes++;
    if (units > MOST.units || paragraphs > MOST.paragraphs || nodes > MOST.nodes) return false;
    stack.push(...Array.from(node.childNodes).slice(0, MOST.nodes + 1));
  }
  return true;
}
