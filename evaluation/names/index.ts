import type { Dispatch } from '../own/dispatch.ts';
import { applyEdits, movedSpan } from './edits.ts';
import { editsOf } from './forms.ts';
import { NO_RENAMING, type Renaming, renamingOf } from './renaming.ts';

export { NO_RENAMING, type Renaming };

const SEED = 'names of 2026';
const CODE = /^[A-Z]{2}$/;

/** A dispatch in which every name is another of like kind; the same dispatch gives the same names. */
export function swapNames(dispatch: Dispatch): Dispatch {
  const sides = dispatch.events.flatMap(({ parties }) => parties);
  const homes = dispatch.officials.flatMap(({ country }) => country ?? []);
  const likely = new Set([...homes, ...sides]);
  return renamed(dispatch, renamingOf(dispatch.body, likely, `${SEED} ${dispatch.id}`));
}

/** A dispatch with new names, its annotation moved to where the same words now stand. */
export function renamed(dispatch: Dispatch, { forms, codeOf }: Renaming): Dispatch {
  const edits = editsOf(dispatch.body, forms);
  const body = applyEdits(dispatch.body, edits);
  const inWords = (words: string) => applyEdits(words, editsOf(words, forms));
  const side = (name: string) => (CODE.test(name) ? codeOf(name) : inWords(name));
  return {
    ...dispatch,
    body,
    officials: dispatch.officials.map(({ name, country, positions }) => ({
      name: inWords(name),
      country: country && codeOf(country),
      positions: positions.map(inWords),
    })),
    quotes: dispatch.quotes.map((quote) => {
      const span = movedSpan(edits, quote.span);
      const speaker = quote.speaker && inWords(quote.speaker);
      return { ...quote, speaker, span, text: body.slice(span.start, span.end) };
    }),
    events: dispatch.events.map((event) => ({
      ...event,
      parties: event.parties.map(side),
      evidence: event.evidence?.map(inWords),
      counts: event.counts.map((count) => ({
        ...count,
        side: count.side && side(count.side),
        words: count.words?.map(inWords),
      })),
    })),
  };
}
