import type { PeopleGroup } from '../people/people-groups.ts';
import type { Line } from '../scene/line.ts';
import type { SideMention } from '../scene/sides.ts';
import { sideOfClass } from './class-side.ts';
import { giverOf } from './giver.ts';
import { opposite, type ReceiverContext } from './receiver-context.ts';
import { subjectOf } from './subject.ts';

/** The side whose people a group are, to which they go back; null where the words do not tell. */
export function peopleSide(context: ReceiverContext, group: PeopleGroup): string | null {
  const { line, sides } = context;
  return (
    ofNationality(context, group) ??
    sideInGroup(line, group, sides.inLine(line)) ??
    sideBehind(line, group, sides.inLine(line)) ??
    possessor(context, group) ??
    sideOfClass(context, group)
  );
}

/**
 * 'Varnian sailors' go to Varnia; but prisoners of a third nation whom a state gives up in its
 * exchange with a movement go to the movement.
 */
function ofNationality(context: ReceiverContext, group: PeopleGroup): string | null {
  const { line, sides, parties } = context;
  const own = sides.ofCountry(group.countryCode);
  const movement = parties.find((side) => sides.isMovement(side));
  if (own === null || !movement || parties.includes(own) || group.class !== 'CAPTIVE') return own;
  const giver = giverOf(context, group);
  const jailed = /^(?:prisoners?|detainees?|inmates?)$/.test(line.words[group.head]!.lower);
  const ofState = giver === null ? jailed : opposite(movement, parties) === giver;
  return ofState ? movement : own;
}

/** 'Hamas fighters', 'Houthi prisoners': a movement's people go back to it. */
function sideInGroup(
  line: Line,
  group: PeopleGroup,
  mentions: readonly SideMention[],
): string | null {
  const start = line.words[group.first]!.start;
  const end = line.words[group.end - 1]!.end;
  return mentions.find((mention) => mention.start >= start && mention.end <= end)?.side ?? null;
}

/** 'fighters of the Coast Front', 'soldiers of the government' */
function sideBehind(
  { words }: Line,
  { end }: PeopleGroup,
  mentions: readonly SideMention[],
): string | null {
  if (words[end]?.lower !== 'of') return null;
  const start = words[words[end + 1]?.lower === 'the' ? end + 2 : end + 1]?.start;
  return mentions.find((mention) => mention.start === start)?.side ?? null;
}

/**
 * 'Orrin got back 40 of its sailors': those of the side that acts. 'Its captives' are those that it
 * holds.
 */
function possessor(context: ReceiverContext, group: PeopleGroup): string | null {
  const its = context.line.words
    .slice(group.first, group.head)
    .findIndex(({ lower }) => /^(?:its|their|his|her)$/.test(lower));
  if (its < 0 || group.class === 'CAPTIVE') return null;
  return subjectOf(context, group.first);
}
