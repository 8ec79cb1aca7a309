import type { Quantity } from '../numbers/quantities.ts';
import type { PeopleGroup } from '../people/people-groups.ts';
import { wordAt } from '../scene/line.ts';
import type { SideMention } from '../scene/sides.ts';
import { ownSide, sideAfter } from './bare-numbers.ts';
import type { Relation } from './count-draft.ts';
import { peopleSide } from './people-side.ts';
import type { ReceiverContext } from './receiver-context.ts';

/** How far, in words, the side that gets or asks may stand before its figure. */
const MAX_SUBJECT_WORDS = 6;

/** The side that a figure without a verb of exchange goes to, or how it stands to figures before. */
export function sideOfFigure(
  context: ReceiverContext,
  quantity: Quantity,
  group: PeopleGroup | null,
): { side: string | null; relation: Relation | null } {
  const { trigger } = context;
  const end = group?.end ?? quantity.end;
  const side =
    sideAfter(context, end) ?? ownSide(context, quantity) ?? (group && peopleSide(context, group));
  if (side !== null) return { side, relation: null };
  if (trigger.figure === 'GOT' || trigger.figure === 'ASKED') {
    const subject = sideBefore(context, quantity);
    return { side: subject, relation: subject === null ? 'NEAREST' : null };
  }
  if (trigger.figure === 'GONE')
    return { side: null, relation: isBackwards(context, end) ? 'OPPOSITE' : 'NEAREST' };
  if (trigger.figure === 'TOTAL') return { side: null, relation: 'SUM' };
  const told = toldPeople(context, quantity);
  return { side: told, relation: told === null ? 'NEAREST' : null };
}

/** 'put the number of Varnians released at 40', 'gave a higher number for its side: 40' */
function toldPeople(context: ReceiverContext, { first }: Quantity): string | null {
  const { line, sides } = context;
  const group = line.groups.findLast((one) => one.end <= first && !one.quantity);
  const people = group ? peopleSide(context, group) : null;
  if (people !== null) return people;
  const words = line.words.slice(0, first).map(({ lower }) => lower);
  const theirs = words.findLastIndex((word) => /^(?:its|his|her|their)$/.test(word));
  const ofPeople = group !== undefined && theirs >= group.first - 3 && theirs < group.end;
  const own = theirs >= 0 && (ofPeople || /^(?:own|side)$/.test(words[theirs + 1] ?? ''));
  const subjects = sides.inLine(line).filter(({ start }) => wordAt(line, start) < first);
  const named = new Set(subjects.map(({ side }) => side));
  return own && named.size === 1 ? subjects[0]!.side : null;
}

/** 'Orrin got 45', 'and Varnia 39' */
function sideBefore({ line, sides }: ReceiverContext, { first }: Quantity): string | null {
  const near = (mention: SideMention): boolean => {
    const at = wordAt(line, mention.end - 1);
    return at < first && first - at <= MAX_SUBJECT_WORDS && !mention.locative;
  };
  return sides.inLine(line).findLast(near)?.side ?? null;
}

/** '45 went the other way', '45 in return' */
function isBackwards({ line: { words } }: ReceiverContext, end: number): boolean {
  return words
    .slice(end, end + 8)
    .some(({ lower }) => /^(?:other|opposite|return|exchange)$/.test(lower));
}
