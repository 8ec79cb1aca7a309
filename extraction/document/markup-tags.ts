/** Whether markup is read by the rules of HTML or of XML. */
export type MarkupKind = 'HTML' | 'XML';

/** One tag, declaration or comment where it stands in the markup, half-open. */
export interface Tag {
  type: 'OPEN' | 'CLOSE' | 'OTHER';
  /** In small letters; of a declaration its first word: 'doctype', 'entity'; of a comment ''. */
  name: string;
  attributes: number;
  /** Whether it ends with '/>'. */
  closesItself: boolean;
  start: number;
  /** Of the declarations in XML only what leads to those inside them. */
  end: number;
}

const MAX_NAME = 40;
const NAME = /[^\s/>]{1,40}/y;
const NAME_REST = /[^\s/>]*/y;
const SPACE = /[\s/]*/y;
const ATTRIBUTE_NAME = /[^\s/>=]*/y;
const EQUALS = /\s*=\s*/y;
const BARE_VALUE = /[^\s>]*/y;
const COMMENT_END = /--!?>/g;
/** Elements of HTML whose content has no tags, as the parser has it. */
const RAW_TEXT = /^(?:script|style|title|textarea|xmp)$/;

/**
 * The tags, declarations and comments of a page or feed, cut as parsers cut them; none in comments,
 * CDATA and scripts. Each sign is looked at once or twice, so that hostile markup can be measured
 * before it is parsed.
 */
export function* tagsOf(markup: string, kind: MarkupKind): Generator<Tag> {
  let at = markup.indexOf('<');
  while (at >= 0) {
    const tag = tagAt(markup, at, kind);
    if (tag) yield tag;
    at = tag?.end ?? at + 1;
    if (kind === 'HTML' && tag?.type === 'OPEN' && RAW_TEXT.test(tag.name)) {
      at = rawTextEnd(markup, tag.name, at);
    }
    at = markup.indexOf('<', at);
  }
}

function tagAt(markup: string, start: number, kind: MarkupKind): Tag | null {
  const next = markup.charCodeAt(start + 1);
  if (next === 0x21) return declarationAt(markup, start, kind);
  if (next === 0x3f) return other('', start, after(markup, '>', start));
  return next === 0x2f || isNameStart(next) ? elementAt(markup, start) : null;
}

/** '<!-- … -->', '<![CDATA[ … ]]>' and '<!DOCTYPE html>'; in XML a document type may hold others. */
function declarationAt(markup: string, start: number, kind: MarkupKind): Tag {
  if (markup.startsWith('--', start + 2)) {
    COMMENT_END.lastIndex = start + 2;
    return other('', start, COMMENT_END.exec(markup) ? COMMENT_END.lastIndex : markup.length);
  }
  if (kind === 'XML' && markup.startsWith('[CDATA[', start + 2)) {
    return other('', start, after(markup, ']]>', start));
  }
  const name = match(NAME, markup, start + 2).toLowerCase();
  return other(name, start, kind === 'XML' ? start + 2 : after(markup, '>', start));
}

function other(name: string, start: number, end: number): Tag {
  return { type: 'OTHER', name, attributes: 0, closesItself: false, start, end };
}

function elementAt(markup: string, start: number): Tag {
  const isClose = markup[start + 1] === '/';
  let at = start + (isClose ? 2 : 1);
  const name = match(NAME, markup, at).toLowerCase();
  at += name.length;
  if (name.length === MAX_NAME) at += match(NAME_REST, markup, at).length;
  let attributes = 0;
  while (at < markup.length) {
    at += match(SPACE, markup, at).length;
    if (at >= markup.length || markup[at] === '>') break;
    attributes++;
    at = attributeEnd(markup, at);
  }
  const closesItself = markup[at - 1] === '/';
  const end = Math.min(at + 1, markup.length);
  return { type: isClose ? 'CLOSE' : 'OPEN', name, attributes, closesItself, start, end };
}

function attributeEnd(markup: string, start: number): number {
  const at = start + Math.max(1, match(ATTRIBUTE_NAME, markup, start).length);
  const equals = match(EQUALS, markup, at).length;
  if (equals === 0) return at;
  const quote = markup[at + equals];
  if (quote !== '"' && quote !== "'") {
    return at + equals + match(BARE_VALUE, markup, at + equals).length;
  }
  const end = markup.indexOf(quote, at + equals + 1);
  return end < 0 ? markup.length : end + 1;
}

function rawTextEnd(markup: string, name: string, from: number): number {
  const end = RAW_TEXT_ENDS[name]!;
  end.lastIndex = from;
  return end.exec(markup)?.index ?? markup.length;
}

const RAW_TEXT_ENDS: Readonly<Record<string, RegExp>> = {
  script: /<\/script/gi,
  style: /<\/style/gi,
  title: /<\/title/gi,
  textarea: /<\/textarea/gi,
  xmp: /<\/xmp/gi,
};

function after(markup: string, end: string, from: number): number {
  const at = markup.indexOf(end, from);
  return at < 0 ? markup.length : at + end.length;
}

function match(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}

function isNameStart(code: number): boolean {
  return (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;
}
