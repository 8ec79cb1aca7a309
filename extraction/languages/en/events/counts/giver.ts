import type { PeopleGroup } from '../people/people-groups.ts';
import type { ReceiverContext } from './receiver-context.ts';
import { follows, type PlacedSide, placed, subjectOf } from './subject.ts';

/** How far behind its people, in words, a captor may be named. */
const MAX_CAPTOR_WORDS = 9;

/** The side that gives a group up: its captor, where it comes from, by whom it is freed, who frees. */
export function giverOf(context: ReceiverContext, group: PeopleGroup | null): string | null {
  const { line, trigger, sides } = context;
  const all = sides.inLine(line).map((mention) => placed(line, mention));
  const captor = group && captorOf(context, group, all);
  if (captor) return captor;
  if (trigger.act === 'SWAP') return null;
  const inClause = all.filter(({ at }) => line.clauses[at] === line.clauses[trigger.first]);
  const from = inClause.find(({ at }) => isSource(context, at));
  if (from) return from.side;
  if (trigger.act !== 'HANDOVER') return null;
  const by = inClause.find(({ at }) => at > trigger.first && isAgent(context, at));
  if (by) return by.side;
  if (trigger.verb === null) return ownerOf(context, inClause);
  const passive = line.words
    .slice(Math.max(0, trigger.first - 3), trigger.first)
    .some(({ lower }) => /^(?:be|been|being|was|were)$/.test(lower));
  return passive ? null : subjectOf(context);
}

/** 'prisoners held by Orrin', 'soldiers captured in Orrin' */
function captorOf(
  { line }: ReceiverContext,
  { end }: PeopleGroup,
  all: readonly PlacedSide[],
): string | null {
  const { words, stretches } = line;
  let at = end;
  while (at < end + 5 && AUXILIARY.test(words[at]?.lower ?? '')) at++;
  if (!HELD.test(words[at]?.lower ?? '') || stretches[at] !== stretches[end - 1]) return null;
  const captor = all.find((one) => one.at > at && one.at <= at + MAX_CAPTOR_WORDS);
  if (!captor || stretches[captor.at] !== stretches[at]) return null;
  const isNamed = ['by', 'in', 'of'].some((preposition) => follows(line, captor.at, preposition));
  return isNamed ? captor.side : null;
}

const AUXILIARY = /^(?:who|that|were|was|are|is|had|have|has|been|being|still|currently|whom)$/;
const HELD =
  /^(?:held|captured|detained|jailed|imprisoned|seized|arrested|abducted|kidnapped|interned|taken)$/;

/** 'freed by Orrin', but not the captor of others: 'held by Orrin'. */
function isAgent({ line }: ReceiverContext, at: number): boolean {
  if (!follows(line, at, 'by')) return false;
  return ![2, 3].some((back) => HELD.test(line.words[at - back]?.lower ?? ''));
}

/** 'from Orrin', 'from territory controlled by Orrin', 'from captivity in Orrin' */
function isSource({ line }: ReceiverContext, at: number): boolean {
  if (follows(line, at, 'from')) return true;
  const before = line.words.slice(Math.max(0, at - 6), at).map(({ lower }) => lower);
  if (follows(line, at, 'by') && before.includes('from')) return true;
  return before.at(-1) === 'in' && before.at(-2) === 'captivity';
}

/** 'Orrin's release of 40 sailors' */
function ownerOf(
  { line, trigger }: ReceiverContext,
  inClause: readonly PlacedSide[],
): string | null {
  if (!/^(?:release|handover|repatriation|return)$/.test(line.words[trigger.first]!.lower))
    return null;
  const owner = inClause.find(({ at, end }) => at < trigger.first && trigger.first - end <= 1);
  const mark = owner && line.words[trigger.first - 1]!.text;
  return owner && /['’]s?$/.test(mark ?? '') ? owner.side : null;
}
