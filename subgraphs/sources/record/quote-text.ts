import { nameKey, words } from '../../../platform/text/fold.ts';
import { sha256 } from '../../../platform/text/hash.ts';
import type { Span } from './paragraphs.ts';

const LOOSE_END = new Set([',', '.', ';', ':', ' ']);

/**
 * The words of a quote, its parts joined by single spaces. A comma or a full stop at its end is the
 * article's, not the speaker's: '"We agreed," she said' gives 'We agreed'. Empty where there is no
 * word.
 */
export function quoteText(body: string, spans: Span[]): string {
  const joined = spans
    .flatMap(({ start, end }) => body.slice(start, end).split(/\s+/))
    .filter(Boolean)
    .join(' ');
  let end = joined.length;
  while (end > 0 && LOOSE_END.has(joined[end - 1]!)) end--;
  return end === 0 ? joined : joined.slice(0, end);
}

/** What makes two quotes one: the same words, folded, of the same speaker or label. */
export function quoteKey(
  text: string,
  speakerId: string | null,
  speakerLabel: string | null,
): string {
  const speaker = speakerId ?? `label ${nameKey(speakerLabel ?? '')}`;
  return sha256(`${speaker}\n${words(text).join(' ') || text}`);
}
