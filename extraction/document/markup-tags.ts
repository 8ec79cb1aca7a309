/** Whether markup is read by the rules of HTML or of XML. */
export type MarkupKind = 'HTML' | 'XML';

/** One tag or declaration where it stands in the markup. */
export interface Tag {
  type: 'OPEN' | 'CLOSE' | 'DECLARATION';
  /** In small letters; of a declaration its first word: 'doctype', 'entity'. */
  name: string;
  attributes: number;
  /** Whether it ends with '/>'. */
  closesItself: boolean;
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
 * The tags of a page or feed, cut as parsers cut them, without comments, CDATA and scripts. Each
 * sign is looked at once or twice, so that hostile markup can be measured before it is parsed.
 */
export function* tagsOf(markup: string, kind: MarkupKind): Generator<Tag> {
  let at = markup.indexOf('<');
  while (at >= 0) {
    const next = markup.charCodeAt(at + 1);
    if (next === 0x21) {
      const tag = declarationAt(markup, at, kind);
      if (tag.name !== '')
        yield { type: 'DECLARATION', attributes: 0, closesItself: false, ...tag };
      at = tag.end;
    } else if (next === 0x3f) {
      at = after(markup, '>', at);
    } else if (next === 0x2f || isNameStart(next)) {
      const tag = tagAt(markup, at);
      yield tag;
      at = tag.end;
      if (kind === 'HTML' && tag.type === 'OPEN' && RAW_TEXT.test(tag.name)) {
        at = rawTextEnd(markup, tag.name, at);
      }
    } else {
      at++;
    }
    at = at < 0 ? -1 : markup.indexOf('<', at);
  }
}

/** '<!-- … -->', '<![CDATA[ … ]]>' and '<!DOCTYPE html>'; a document type may hold others. */
function declarationAt(
  markup: string,
  at: number,
  kind: MarkupKind,
): { name: string; end: number } {
  if (markup.startsWith('--', at + 2)) {
    COMMENT_END.lastIndex = at + 2;
    return { name: '', end: COMMENT_END.exec(markup) ? COMMENT_END.lastIndex : -1 };
  }
  if (kind === 'XML' && markup.startsWith('[CDATA[', at + 2)) {
    return { name: '', end: after(markup, ']]>', at) };
  }
  const name = match(NAME, markup, at + 2).toLowerCase();
  return { name, end: at + 2 };
}

function tagAt(markup: string, start: number): Tag & { end: number } {
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
  return { type: isClose ? 'CLOSE' : 'OPEN', name, attributes, closesItself, end: at };
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
  return end.exec(markup)?.index ?? -1;
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
  return at < 0 ? -1 : at + end.length;
}

function match(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}

function isNameStart(code: number): boolean {
  return (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;
}
