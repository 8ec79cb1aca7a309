import { Readability } from '@mozilla/readability';

/** Largest number of elements that are scored. */
const MAX_ELEMENTS = 30_000;

const BLOCK =
  /^(?:P|DIV|LI|H[1-6]|BLOCKQUOTE|PRE|SECTION|ARTICLE|UL|OL|TABLE|TR|TD|TH|FIGURE|FIGCAPTION|HEADER|FOOTER|MAIN|ASIDE|BR|HR|DL|DT|DD)$/;
const LEFT_OUT = /^(?:SCRIPT|STYLE|NOSCRIPT|FIGURE|IFRAME|SVG|BUTTON|FORM|NAV|ASIDE|TEMPLATE)$/;

interface DomNode {
  nodeType: number;
  nodeName: string;
  textContent: string | null;
  childNodes: ArrayLike<DomNode>;
}

/** The paragraphs of a page's article, without menus and advertisements; empty if none is found. */
export function articleParagraphs(page: unknown): string[] {
  const found = new Readability<DomNode>(page as never, {
    maxElemsToParse: MAX_ELEMENTS,
    charThreshold: 100,
    serializer: (element) => element as unknown as DomNode,
  }).parse();
  return found?.content ? paragraphsOf(found.content) : [];
}

/** The texts between the borders of blocks, with white space made single. */
export function paragraphsOf(root: DomNode): string[] {
  const paragraphs: string[] = [];
  let text = '';
  const flush = () => {
    const line = text.replace(/\s+/g, ' ').trim();
    if (line !== '') paragraphs.push(line);
    text = '';
  };
  const stack: (DomNode | null)[] = [root];
  while (stack.length > 0) {
    const node = stack.pop()!;
    if (node === null) flush();
    else if (node.nodeType === 3) text += node.textContent ?? '';
    else if (!LEFT_OUT.test(node.nodeName)) {
      const isBlock = BLOCK.test(node.nodeName);
      if (isBlock) {
        flush();
        stack.push(null);
      }
      for (let i = node.childNodes.length - 1; i >= 0; i--) stack.push(node.childNodes[i]!);
    }
  }
  flush();
  return paragraphs;
}
