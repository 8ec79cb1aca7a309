import type { TextParts } from '../../../reading.ts';
import { firstFrom } from '../../../text/span.ts';
import type { Span } from '../../../types.ts';
import type { NameTable } from '../names/name-table.ts';

/** A state that opens a sentence, by its code. */
export interface OpeningState {
  countryCode: string;
  /** Whether its capital or seat speaks for it: 'Oslo counts differently.' */
  isSeat: boolean;
}

/**
 * Tells the state that alone opens the sentence before a span in the same paragraph:
 * 'Norway hosted the talks. President Orlo Venn thanked them.'
 */
export function openingStateReader(
  { sentences }: TextParts,
  table: NameTable,
): (span: Span) => OpeningState | null {
  return ({ start }) => {
    const index = firstFrom(sentences, start + 1) - 1;
    const [own, before] = [sentences[index], sentences[index - 1]];
    if (!own || before?.paragraph !== own.paragraph) return null;
    const first = firstFrom(table.tokens, before.start);
    const name = table.startingAt(table.lower(first) === 'the' ? first + 1 : first);
    if (!name?.countryCode || /^(?:and|,|['’]s)$/.test(table.lower(name.last + 1))) return null;
    const { kind, countryCode } = name;
    if (kind === 'COUNTRY') return { countryCode, isSeat: false };
    const isSeat = kind === 'SEAT' || kind === 'CAPITAL';
    return isSeat ? { countryCode, isSeat } : null;
  };
}
