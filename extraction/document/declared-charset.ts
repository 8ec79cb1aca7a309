import { tagsOf } from './markup-tags.ts';

/** How far into a document its declaration is looked for, in bytes; browsers read 1,024. */
const HEAD_BYTES = 4_096;

const XML_DECLARATION = /^<\?xml[^>]{0,200}\sencoding ?= ?["']([\w.:-]{1,40})["']/i;
/** 'text/html; charset=koi8-r' and <meta charset="koi8-r"> */
const CHARSET = /charset ?= ?["']?([\w.:-]{1,40})/i;

/** The charset label of an HTTP content type: 'text/html; charset=koi8-r'; null without one. */
export function charsetOfContentType(contentType: string): string | null {
  return CHARSET.exec(contentType.slice(0, 500))?.[1] ?? null;
}

/** The charset label that a page or feed declares at its head, else null. */
export function charsetOfMarkup(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD_BYTES)).trimStart();
  if (!head.startsWith('<')) return null;
  const label = XML_DECLARATION.exec(head)?.[1] ?? charsetOfMeta(head);
  // What could be read byte by byte is not in UTF-16, whatever it says.
  return label !== null && /^utf-?16/i.test(label) ? 'utf-8' : label;
}

/** <meta charset="koi8-r">, <meta http-equiv="Content-Type" content="text/html; charset=koi8-r"> */
function charsetOfMeta(head: string): string | null {
  for (const { type, name, start, end } of tagsOf(head, 'HTML')) {
    const label = type === 'OPEN' && name === 'meta' ? CHARSET.exec(head.slice(start, end)) : null;
    if (label) return label[1]!;
  }
  return null;
}
