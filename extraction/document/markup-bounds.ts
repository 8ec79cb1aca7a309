import { type MarkupKind, type Tag, tagsOf } from './markup-tags.ts';

/** What a page or feed may have at most; real ones stay far below. */
export const MARKUP_BOUNDS = {
  /** UTF-16 units. */
  length: 4_000_000,
  tags: 200_000,
  depth: 250,
  /** Of one element. */
  attributes: 500,
  /** Of all elements. */
  allAttributes: 400_000,
} as const;

/**
 * Why a page or feed must not be given to a parser, in half a sentence; null where it may be. One
 * scan without a tree, which stops at the first fault: deep nesting exhausts a parser's stack, and
 * entity declarations, attributes and tags without number its time and memory.
 */
export function markupFault(markup: string, kind: MarkupKind): string | null {
  const { length, tags, depth, attributes, allAttributes } = MARKUP_BOUNDS;
  if (markup.length > length) return over('UTF-16 units', length, markup.length);
  const open: string[] = [];
  let count = 0;
  let total = 0;
  for (const tag of tagsOf(markup, kind)) {
    if (kind === 'XML' && tag.type === 'OTHER' && tag.name === 'entity') {
      return 'no declarations of entities are read; it has one';
    }
    if (tag.type !== 'OTHER') follow(open, tag, kind);
    count++;
    total += tag.attributes;
    if (open.length > depth) return over('elements inside each other', depth);
    if (tag.attributes > attributes) return over('attributes of one element', attributes);
    if (count > tags) return over('tags', tags);
    if (total > allAttributes) return over('attributes', allAttributes);
  }
  return null;
}

function over(what: string, limit: number, found?: number): string {
  const came = found === undefined ? 'more' : found.toLocaleString('en');
  return `at most ${limit.toLocaleString('en')} ${what} are read; it has ${came}`;
}

const VOID =
  /^(?:area|base|basefont|br|col|command|embed|frame|hr|img|input|isindex|keygen|link|meta|param|source|track|wbr)$/;
const FOREIGN = /^(?:svg|math)$/;

/** Elements that the start of another one ends, as the parser has it. */
const ENDED_BY = new Map([
  [
    'p',
    /^(?:p|h[1-6]|div|ul|ol|dl|table|section|article|aside|figure|figcaption|blockquote|pre|form|header|footer|main|nav|address|fieldset|details|hr)$/,
  ],
  ['li', /^li$/],
  ['dt', /^d[dt]$/],
  ['dd', /^d[dt]$/],
  ['td', /^t[rd]$/],
  ['th', /^t[rdh]$/],
  ['tr', /^tr$/],
  ['option', /^opt(?:ion|group)$/],
]);

/** Keeps the list of open elements, the innermost last. */
function follow(open: string[], { type, name, closesItself }: Tag, kind: MarkupKind): void {
  const isHtml = kind === 'HTML';
  if (isHtml && VOID.test(name)) return;
  if (type === 'CLOSE') {
    const at = open.lastIndexOf(name);
    if (at >= 0) open.length = at;
    return;
  }
  while (isHtml && open.length > 0 && ENDED_BY.get(open.at(-1)!)?.test(name)) open.pop();
  const isEmpty = closesItself && (!isHtml || open.some((each) => FOREIGN.test(each)));
  if (!isEmpty) open.push(name);
}
