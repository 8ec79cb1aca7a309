import type { PeopleGroup } from '../people/people-groups.ts';
import { wordAt } from '../scene/line.ts';
import { giverOf } from './giver.ts';
import { givenInReturnFor } from './in-return.ts';
import { peopleSide } from './people-side.ts';
import { opposite, type ReceiverContext } from './receiver-context.ts';
import { follows, placed, subjectOf } from './subject.ts';

/**
 * The side that receives a group: by where it goes, whose people they are, what they are given for,
 * and by the roles of a trigger's clause, who gets or who gives.
 */
export function receiverOf(context: ReceiverContext, group: PeopleGroup | null): string | null {
  const { trigger, parties } = context;
  const inReturnFor = givenInReturnFor(context, group);
  if (!inReturnFor) {
    const to = destination(context);
    if (to !== undefined) return to;
  }
  const own = group && peopleSide(context, group);
  if (own) return own;
  if (inReturnFor) {
    const main = { ...context, trigger: inReturnFor };
    return opposite(receiverOf(main, inReturnFor.groups[0] ?? null), parties);
  }
  const giver = giverOf(context, group);
  if (giver !== null) return opposite(giver, parties);
  if (trigger.act === 'SWAP' || isPassive(context)) return null;
  if (trigger.verb === null) return reporterOf(context);
  return trigger.act === 'RECEIPT' ? subjectOf(context) : null;
}

/** 'to Orrin'; null for 'to Orrin and Varnia', undefined where no destination is told. */
function destination({ line, trigger, sides }: ReceiverContext): string | null | undefined {
  if (trigger.act === 'SWAP') return undefined;
  const inStretch = sides
    .inLine(line)
    .map((mention) => placed(line, mention))
    .filter(({ at }) => at > trigger.first && line.stretches[at] === line.stretches[trigger.first])
    .filter(({ at }) => line.clauses[at] === line.clauses[trigger.first]);
  const to = inStretch.find(
    ({ at }) =>
      follows(line, at, 'to') && line.words[at - 2]?.lower !== 'according' && !isOfOthers(at),
  );
  if (!to) return undefined;
  const both = inStretch.some(
    ({ at }) => at > to.at && at - to.at <= 3 && line.words[at - 1]?.lower === 'and',
  );
  return both ? null : to.side;

  /** In 'freed two and handed ten to Orrin' only ten go to Orrin. */
  function isOfOthers(at: number): boolean {
    return line.triggers.some(
      ({ kind, verb, act, first }) =>
        kind === 'EXCHANGE' && verb && act !== 'FIGURE' && first > trigger.first && first < at,
    );
  }
}

/** 'Orrin reported the return of 40 sailors': they came back to Orrin. */
function reporterOf({ line, trigger, sides }: ReceiverContext): string | null {
  const { words, clauses } = line;
  const [verb, the] = [words[trigger.first - 2]?.lower ?? '', words[trigger.first - 1]?.lower];
  if (!/^(?:return|homecoming)$/.test(words[trigger.first]!.lower) || the !== 'the') return null;
  if (!/^(?:reported|announced|confirmed|hailed|welcomed|celebrated)$/.test(verb)) return null;
  const before = sides.inLine(line).filter(({ start }) => {
    const at = wordAt(line, start);
    return at < trigger.first && clauses[at] === clauses[trigger.first];
  });
  return before.at(-1)?.side ?? null;
}

/** 'were freed' */
export function isPassive({ line, trigger }: ReceiverContext): boolean {
  return line.words
    .slice(Math.max(0, trigger.first - 3), trigger.first)
    .some(({ lower }) => /^(?:be|been|being|was|were)$/.test(lower));
}
