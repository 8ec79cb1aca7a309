import type { TextParts } from '../../../reading.ts';
import { firstFrom } from '../../../text/span.ts';
import { findKnownNames } from './known-names.ts';
import type { NameSpan } from './name-span.ts';

const STATES = new Set<NameSpan['kind']>(['COUNTRY', 'DEMONYM', 'CAPITAL', 'SEAT']);

/**
 * The states that the headline names, by token indexes of the whole text. Capitals tell little in a
 * headline: what the prose knows as a person's first name is none, 'Jordan' of 'Jordan Venn'.
 */
export function findHeadlineStates(
  { paragraphs, tokens }: TextParts,
  inProse: readonly NameSpan[],
): NameSpan[] {
  const headline = paragraphs.find(({ kind }) => kind === 'HEADLINE');
  if (!headline) return [];
  const from = firstFrom(tokens, headline.start);
  const people = new Set(
    inProse.filter(({ kind }) => kind === 'PERSON').map(({ name }) => name.split(' ')[0]),
  );
  return findKnownNames(tokens.slice(from, firstFrom(tokens, headline.end)))
    .filter(({ kind, name }) => STATES.has(kind) && !people.has(name))
    .map((name) => ({ ...name, first: name.first + from, last: name.last + from }));
}
