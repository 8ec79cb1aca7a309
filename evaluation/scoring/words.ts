/** The words of a text without case, accents and punctuation: 'Şeref O’Dann' gives seref, o, dann. */
export function foldedWords(text: string): string[] {
  const folded = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return folded.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Whether two texts are the same words. */
export function sameText(a: string, b: string): boolean {
  return foldedWords(a).join(' ') === foldedWords(b).join(' ');
}

const MAX_SHOWN_UNITS = 100;

/** A stretch of text on one line, cut short, in marks; for messages. */
export function shown(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return `'${line.length > MAX_SHOWN_UNITS ? `${line.slice(0, MAX_SHOWN_UNITS)}…` : line}'`;
}
