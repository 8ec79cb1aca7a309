import type { PeopleGroup } from '../people/people-groups.ts';
import { type Line, wordAt } from '../scene/line.ts';
import type { SideMention } from '../scene/sides.ts';
import type { Trigger } from '../triggers/trigger.ts';
import { sideOfClass } from './class-side.ts';
import { opposite, type ReceiverContext } from './receiver-context.ts';

/** The side that receives a group: by where it goes, whose people they are, who gets or gives. */
export function receiverOf(context: ReceiverContext, group: PeopleGroup | null): string | null {
  const { line, trigger, sides, parties } = context;
  const mentions = sides
    .inLine(line)
    .map((mention) => ({ mention, at: wordAt(line, mention.start) }));
  const inClause = mentions.filter(({ at }) => line.clauses[at] === line.clauses[trigger.first]);
  const inStretch = inClause.filter(
    ({ at }) => at > trigger.first && line.stretches[at] === line.stretches[trigger.first],
  );
  const to = inStretch.find(({ at }) => isTo(line, at));
  if (to && trigger.act !== 'SWAP') {
    const both = inStretch.some(
      ({ at }) => at > to.at && at - to.at <= 3 && line.words[at - 1]?.lower === 'and',
    );
    return both ? null : to.mention.side;
  }
  const own = group && sides.ofCountry(group.countryCode);
  if (own) return own;
  const movement = group && sideInGroup(line, group, sides.inLine(line));
  if (movement) return movement;
  const ofClass = group && sideOfClass(context, group);
  if (ofClass) return ofClass;
  const from = inClause.find(({ at }) => before(line, at, 'from') || isCaptor(line, at));
  if (from && trigger.act !== 'SWAP') return opposite(from.mention.side, parties);
  if (trigger.act === 'SWAP') return null;
  const by = inClause.find(({ at }) => at > trigger.first && before(line, at, 'by'));
  if (by && trigger.act === 'HANDOVER') return opposite(by.mention.side, parties);
  if (trigger.verb === null) return reporterOf(context, inClause);
  const subjects = inClause.filter(
    ({ mention, at }) =>
      at < trigger.first && !mention.locative && !isObject(line, at) && !isInGroup(line, at),
  );
  const subject = subjects.at(-1);
  if (new Set(subjects.map(({ mention }) => mention.side)).size > 1) return null;
  if (!subject || isPassive(line, trigger)) return null;
  return trigger.act === 'RECEIPT' ? subject.mention.side : opposite(subject.mention.side, parties);
}

/** 'Orrin reported the return of 40 sailors': they came back to Orrin. */
function reporterOf(
  { line, trigger }: ReceiverContext,
  inClause: readonly { mention: SideMention; at: number }[],
): string | null {
  const { words } = line;
  const [verb, the] = [words[trigger.first - 2]?.lower ?? '', words[trigger.first - 1]?.lower];
  if (!/^(?:return|homecoming)$/.test(words[trigger.first]!.lower) || the !== 'the') return null;
  if (!/^(?:reported|announced|confirmed|hailed|welcomed|celebrated)$/.test(verb)) return null;
  return inClause.findLast(({ at }) => at < trigger.first)?.mention.side ?? null;
}

/** 'captured Varnian soldiers': those who are handed over do nothing themselves. */
function isInGroup({ groups }: Line, at: number): boolean {
  return groups.some(({ first, end }) => first <= at && at < end);
}

/** 'to Orrin', 'from Orrin', 'with Orrin' before the verb name no subject. */
function isObject(line: Line, at: number): boolean {
  return ['to', 'from', 'with', 'by'].some((preposition) => before(line, at, preposition));
}

/** 'from captivity in Orrin' */
function isCaptor({ words }: Line, at: number): boolean {
  return words[at - 1]?.lower === 'in' && words[at - 2]?.lower === 'captivity';
}

/** 'to Ukraine', 'to the Ukrainian side', but not 'according to Ukraine'. */
function isTo(line: Line, at: number): boolean {
  if (!before(line, at, 'to')) return false;
  const to = line.words[at - 1]?.lower === 'to' ? at - 1 : at - 2;
  return line.words[to - 1]?.lower !== 'according';
}

function before(line: Line, at: number, preposition: string): boolean {
  const [last, second] = [line.words[at - 1]?.lower, line.words[at - 2]?.lower];
  return last === preposition || (second === preposition && /^(?:the|both)$/.test(last ?? ''));
}

/** 'Hamas fighters', 'Houthi prisoners': a movement's people go back to it. */
export function sideInGroup(
  line: Line,
  group: PeopleGroup,
  mentions: readonly SideMention[],
): string | null {
  const start = line.words[group.first]!.start;
  const end = line.words[group.end - 1]!.end;
  return mentions.find((mention) => mention.start >= start && mention.end <= end)?.side ?? null;
}

function isPassive(line: Line, trigger: Trigger): boolean {
  return line.words
    .slice(Math.max(0, trigger.first - 3), trigger.first)
    .some(({ lower }) => /^(?:be|been|being|was|were)$/.test(lower));
}
