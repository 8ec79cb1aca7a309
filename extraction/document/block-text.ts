import type { DomNode } from './dom.ts';

const BLOCK =
  /^(?:P|DIV|LI|H[1-6]|BLOCKQUOTE|PRE|SECTION|ARTICLE|UL|OL|TABLE|TR|TD|TH|FIGURE|FIGCAPTION|HEADER|FOOTER|MAIN|ASIDE|BR|HR|DL|DT|DD)$/;
const LEFT_OUT =
  /^(?:SCRIPT|STYLE|NOSCRIPT|TITLE|FIGURE|FIGCAPTION|IFRAME|SVG|BUTTON|FORM|NAV|ASIDE|TEMPLATE|VIDEO|AUDIO|OBJECT|SELECT)$/;

/** Longest lead of a line that only refers to another article: 'Read more: ', in UTF-16 units. */
const MAX_LEAD = 30;

/** One paragraph while it is gathered. */
interface Line {
  text: string;
  /** What of it stands outside links. */
  outside: string;
  isHeading: boolean;
}

/**
 * The texts between the borders of blocks, with white space made single; without
 * captions, forms and asides, and without lines that are nothing but a link.
 */
export function paragraphsOf(root: DomNode): string[] {
  const paragraphs: string[] = [];
  let line = emptyLine(false);
  const flush = (isHeading: boolean) => {
    const text = singleSpaced(line.text);
    if (text !== '' && (line.isHeading || !isReference(line))) paragraphs.push(text);
    line = emptyLine(isHeading);
  };
  const stack: (DomNode | 'BORDER' | 'LINK_END')[] = [root];
  let links = 0;
  while (stack.length > 0) {
    const node = stack.pop()!;
    if (node === 'BORDER') flush(false);
    else if (node === 'LINK_END') links--;
    else if (node.nodeType === 3) {
      line.text += node.textContent ?? '';
      if (links === 0) line.outside += node.textContent ?? '';
    } else if (!LEFT_OUT.test(node.nodeName)) {
      if (BLOCK.test(node.nodeName)) {
        flush(/^H[1-6]$/.test(node.nodeName));
        stack.push('BORDER');
      } else if (node.nodeName === 'A') {
        links++;
        stack.push('LINK_END');
      }
      for (const child of Array.from(node.childNodes).reverse()) stack.push(child);
    }
  }
  flush(false);
  return paragraphs;
}

function emptyLine(isHeading: boolean): Line {
  return { text: '', outside: '', isHeading };
}

/** Whether a line only leads to another article: a bare link, or one after 'Read more:'. */
function isReference({ text, outside }: Line): boolean {
  if (outside.length === text.length) return false;
  const lead = singleSpaced(outside);
  return !/[\p{L}\p{N}]/u.test(lead) || (lead.length <= MAX_LEAD && lead.endsWith(':'));
}

function singleSpaced(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
