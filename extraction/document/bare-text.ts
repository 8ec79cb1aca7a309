import { tagsOf } from './markup-tags.ts';

const HIDDEN = /^(?:script|style|template|title)$/;
const BORDER = /^(?:p|div|h[1-6]|li|br|tr|section|article|blockquote)$/;

/** The text between the tags of a page without scripts and styles, found without a parser. */
export function bareText(html: string): string {
  const parts: string[] = [];
  let hidden: string | null = null;
  let from = 0;
  for (const { type, name, start, end } of tagsOf(html, 'HTML')) {
    if (hidden === null) parts.push(html.slice(from, start), BORDER.test(name) ? '\n' : '');
    if (type === 'OPEN' && hidden === null && HIDDEN.test(name)) hidden = name;
    else if (type === 'CLOSE' && name === hidden) hidden = null;
    from = end;
  }
  if (hidden === null) parts.push(html.slice(from));
  const lines = parts
    .join('')
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim());
  return lines.filter((line) => line !== '').join('\n\n');
}
