import type { Sentence } from '../../../text/sentences.ts';
import { lastBefore } from '../../../text/span.ts';
import type { PositionMention, Span } from '../../../types.ts';
import type { Draft } from './draft.ts';

/** A person where a text names them. */
interface Named extends Span {
  person: Draft;
}

/**
 * A counterpart holds the office of whoever the sentence names before:
 * 'Norwegian Foreign Minister Orlo Venn met his Chilean counterpart, Mara Lind.'
 */
export function fillCounterparts(people: readonly Draft[], sentences: readonly Sentence[]): void {
  const counterparts = people.flatMap(({ positions }) => positions.filter(isCounterpart));
  if (counterparts.length === 0) return;
  const named = people
    .flatMap((person) => person.mentions.map(({ start, end }): Named => ({ start, end, person })))
    .sort((a, b) => a.start - b.start);
  for (const position of counterparts) {
    const sentence = lastBefore(sentences, position.span.start);
    const other = lastBefore(named, position.span.start);
    if (!sentence || !other || other.start < sentence.start) continue;
    const office = other.person.positions.find((each) => !isCounterpart(each));
    if (office) position.title = office.title;
  }
}

function isCounterpart({ title }: PositionMention): boolean {
  return title === 'counterpart';
}
