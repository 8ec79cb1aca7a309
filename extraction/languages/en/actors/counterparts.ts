import { collect } from '../../../text/collect.ts';
import type { Sentence } from '../../../text/sentences.ts';
import { firstFrom, lastBefore } from '../../../text/span.ts';
import type { PositionMention, Span } from '../../../types.ts';
import type { Draft } from './draft.ts';

/** A person where a text names them. */
interface Named extends Span {
  person: Draft;
}

/**
 * A counterpart holds the office of whoever is named before, in the same sentence or the last one; a
 * successor holds it in the same place.
 * 'Norwegian Foreign Minister Orlo Venn met his Chilean counterpart, Mara Lind.'
 */
export function fillCounterparts(people: readonly Draft[], sentences: readonly Sentence[]): void {
  const counterparts = collect(people, ({ positions }) => positions.filter(isRelative));
  if (counterparts.length === 0) return;
  const named = collect(people, namesOf).sort((a, b) => a.start - b.start);
  for (const position of counterparts) {
    const index = firstFrom(sentences, position.span.start + 1) - 1;
    const from = sentences[Math.max(0, index - 1)]?.start ?? 0;
    const other = lastBefore(named, position.span.start);
    if (!other || other.start < from) continue;
    const office = other.person.positions.find((each) => !isRelative(each));
    if (office) takeOver(position, office);
  }
}

function takeOver(position: PositionMention, office: PositionMention): void {
  const { title } = position;
  position.title = office.title;
  if (title === 'counterpart') return;
  position.organization ??= office.organization;
  position.countryCode ??= office.countryCode;
  position.former ||= title === 'predecessor';
}

function namesOf(person: Draft): Named[] {
  return person.mentions
    .filter(({ form }) => form === 'NAME')
    .map(({ start, end }) => ({ start, end, person }));
}

function isRelative({ title }: PositionMention): boolean {
  return /^(?:counterpart|successor|predecessor)$/.test(title);
}
