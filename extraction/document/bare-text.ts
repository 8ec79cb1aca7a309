const HIDDEN = /^(?:script|style|template)$/;
const BORDER = /^\/?(?:p|div|h[1-6]|li|br|tr|section|article|blockquote)$/;

/** The text between the tags of a page without scripts and styles, found without a parser. */
export function bareText(html: string): string {
  const parts: string[] = [];
  let hidden: string | null = null;
  for (const match of html.matchAll(/<(\/?[a-z][a-z0-9]*)[^<>]{0,10000}>|[^<]+|</gi)) {
    const tag = match[1]?.toLowerCase();
    if (tag === undefined) {
      if (hidden === null) parts.push(match[0]);
    } else if (hidden === null && HIDDEN.test(tag)) hidden = `/${tag}`;
    else if (tag === hidden) hidden = null;
    else if (BORDER.test(tag)) parts.push('\n');
  }
  const lines = parts
    .join('')
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim());
  return lines.filter((line) => line !== '').join('\n\n');
}
