/** Lower case without accents or compatibility forms: 'Zelenskyj' and 'ZELENSKÝJ' fold to one text. */
export function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The folded words of a text, in order; letters and digits of every script count. */
export function words(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The beginning of a text, at most `limit` UTF-16 units; no character is cut in half. */
export function cut(text: string, limit: number): string {
  const kept = text.slice(0, limit);
  return kept.length < text.length ? kept.replace(/[\ud800-\udbff]$/, '') : kept;
}

/** One folded text for comparing names: words joined by single spaces, at most `limit` characters. */
export function nameKey(text: string, limit = 190): string {
  return cut(words(text).join(' '), limit).trimEnd();
}
