import type { Features } from '../../../../learning/features.ts';
import { hashText } from '../../../../learning/hash.ts';
import { collect } from '../../../../text/collect.ts';
import type { PeopleGroup } from '../people/people-groups.ts';
import type { PersonClass } from '../people/person-nouns.ts';
import { type Line, wordAt } from '../scene/line.ts';
import type { SideMention } from '../scene/sides.ts';
import { wordNumber } from '../scene/word-number.ts';
import { wordSet } from '../text/phrases.ts';
import { ACT_NUMBERS } from '../triggers/act-number.ts';
import type { Trigger } from '../triggers/trigger.ts';
import { giverOf } from './giver.ts';
import type { AssertedCount } from './merge-counts.ts';
import { peopleSide } from './people-side.ts';
import { isPassive, receiverOf } from './receiver.ts';
import { opposite, type ReceiverContext } from './receiver-context.ts';
import { subjectOf } from './subject.ts';

/** The table has 2 to this power rows. */
export const SIDE_BITS = 14;

/** A figure whose receiving side is to be told, with what the rules make of it. */
export interface SidedFigure {
  context: ReceiverContext;
  count: AssertedCount;
  group: PeopleGroup | null;
  /** The sides that the rules give it; several where it holds for each. */
  ruled: readonly (string | null)[];
  settled: readonly (string | null)[];
  /** Index of its first word. */
  first: number;
}

/** What was decided for the figures before. */
export interface SidedBefore {
  figure: SidedFigure;
  option: SideOption;
}

/** Nobody in particular, each of both parties, or the key of one side. */
export type SideOption = { none: true } | { both: true } | { side: string };

const CLASSES: Record<PersonClass, number> = { CAPTIVE: 1, SOLDIER: 2, CIVILIAN: 3, BODY: 4 };
const FRAMES = ['STATED', 'TOTAL', 'GOT', 'GONE', 'FORMULA', 'ASKED'];

/** What the figure's own sentence says, once for all options. */
export interface FigureFacts {
  act: number;
  verb: number;
  passive: number;
  people: string | null;
  giver: string | null;
  subject: string | null;
  receiver: string | null;
  groupClass: number;
  head: number;
  before: number;
  after: number;
  word: number;
  mentions: readonly SideMention[];
  named: number;
}

/** The facts of a figure. */
export function figureFacts({ context, count, group, first }: SidedFigure): FigureFacts {
  const { line, trigger, sides, parties } = context;
  const mentions = sides.inLine(line);
  const end = group?.end ?? wordAt(line, count.span.end - 1) + 1;
  return {
    act: ACT_NUMBERS[trigger.act] * 8 + (trigger.figure ? FRAMES.indexOf(trigger.figure) + 2 : 0),
    verb: trigger.verb === null ? 0 : 1,
    passive: Number(isPassive(context)),
    people: group && peopleSide(context, group),
    giver: giverOf(context, group),
    subject: subjectOf(context),
    receiver: receiverOf(context, group),
    groupClass: group ? CLASSES[group.class] : 0,
    head: group ? hashText(line.words[group.head]!.lower) : 0,
    before: wordNumber(line, first - 1),
    after: wordNumber(line, end),
    word: wordNumber(line, trigger.first),
    mentions,
    named: new Set(
      collect(mentions, ({ side, locative }) =>
        !locative && parties.includes(side) ? [side] : [],
      ),
    ).size,
  };
}

/** Fills in the features of one option for a figure. */
export function sideFeatures(
  features: Features,
  option: SideOption,
  figure: SidedFigure,
  facts: FigureFacts,
  before: readonly SidedBefore[],
): void {
  features.clear();
  if ('side' in option) oneSide(features, option.side, figure, facts, before);
  else wholeFeatures(features, 'both' in option ? 100 : 200, figure, facts, before);
}

function wholeFeatures(
  features: Features,
  t: number,
  { context, ruled, settled, count, first }: SidedFigure,
  f: FigureFacts,
  before: readonly SidedBefore[],
): void {
  const { line } = context;
  const rule = ruled.length > 1 ? 3 : ruled[0] === null ? 1 : 2;
  const late = settled.length > 1 ? 3 : settled[0] === null ? 1 : 2;
  features.add(t);
  features.add(t + 1, rule, f.act);
  features.add(t + 2, late, f.act);
  features.add(t + 3, f.named, f.act);
  features.add(t + 4, f.groupClass, f.named);
  features.add(t + 5, f.head);
  features.add(t + 6, f.before);
  features.add(t + 7, f.after);
  features.add(t + 8, f.word);
  features.add(
    t + 9,
    Number(f.people !== null),
    Number(f.giver !== null),
    Number(f.receiver !== null) + 1,
  );
  features.add(t + 10, relationNumber(count), rule);
  features.add(t + 11, Math.min(2, before.filter(({ option }) => 'side' in option).length), late);
  features.add(t + 12, Number(sumsUp(count, before)), late);
  features.add(t + 13, Math.min(3, line.quantities.length), f.named, rule);
  features.add(t + 14, Number(line.headline), rule);
  features.add(t + 15, signsNear(line, first), rule);
  features.add(t + 16, sameFigure(count, before, null), late);
  features.add(t + 17, Number(count.bodies === true), rule);
}

function oneSide(
  features: Features,
  side: string,
  { context, ruled, settled, count, group, first }: SidedFigure,
  f: FigureFacts,
  before: readonly SidedBefore[],
): void {
  const t = 300;
  const { line, sides, parties } = context;
  const other = opposite(side, parties);
  const party = parties.indexOf(side) + 1;
  const rule = relationTo(ruled, side, other);
  const late = relationTo(settled, side, other);
  const people = signOf(f.people, side, other);
  const giver = signOf(f.giver, side, other);
  const subject = signOf(f.subject, side, other);
  const receiver = signOf(f.receiver, side, other);
  const movement =
    Number(sides.isMovement(side)) + (other !== null && sides.isMovement(other) ? 2 : 0);
  features.add(t);
  features.add(t + 1, rule, f.act);
  features.add(t + 2, late, f.act);
  features.add(t + 3, people, f.groupClass);
  features.add(t + 4, giver, f.act, f.passive);
  features.add(t + 5, subject, f.act, f.passive);
  features.add(t + 6, subject, f.word, f.passive);
  features.add(t + 7, receiver, people);
  features.add(t + 8, Math.min(party, 3), f.named, parties.length);
  features.add(t + 9, movement, f.head, party === 0 ? 1 : 2);
  features.add(t + 10, movement, f.groupClass, f.act);
  features.add(t + 11, people, giver, subject);
  features.add(t + 12, signOf(count.assertingSide, side, other), rule, f.act);
  features.add(t + 13, sameFigure(count, before, side), late);
  features.add(t + 14, lastSide(before, side, other), f.act, rule);
  features.add(t + 15, relationNumber(count), lastSide(before, side, other));
  const own = f.mentions.filter((mention) => mention.side === side);
  features.add(
    t + 16,
    Math.min(2, own.length),
    Number(own.some(({ locative }) => !locative)),
    f.named,
  );
  for (const where of placesOf(line, own, first, group, context.trigger)) {
    features.add(t + 17, where.sign, where.word, where.gap);
    features.add(t + 18, where.sign, where.word, f.act * 2 + f.passive);
    features.add(t + 19, where.sign, where.gap, f.word);
    features.add(t + 20, where.sign, where.next);
  }
  features.add(t + 21, Number(sides.before(line).some((one) => one.side === side)), f.named, rule);
  features.add(t + 22, Number(line.headline), rule);
}

/** Which of a side's mentions lie nearest to a figure, with the words around them. */
function placesOf(
  line: Line,
  own: readonly SideMention[],
  first: number,
  group: PeopleGroup | null,
  trigger: Trigger,
): { sign: number; word: number; next: number; gap: number }[] {
  const placed = own.map((mention) => ({
    mention,
    at: wordAt(line, mention.start),
    end: wordAt(line, mention.end - 1) + 1,
  }));
  const left = placed.findLast(({ end }) => end <= first);
  const right = placed.find(({ at }) => at >= first);
  return [left, right].flatMap((one, i) => {
    if (!one) return [];
    const inGroup = group !== null && group.first <= one.at && one.at < group.end;
    const clause = line.clauses[one.at] === line.clauses[first];
    const past = one.at < trigger.first;
    const sign = i * 8 + (inGroup ? 4 : 0) + (clause ? 2 : 0) + Number(past);
    const article = /^(?:the|a|an|both)$/.test(line.words[one.at - 1]?.lower ?? '');
    const gap = i === 0 ? first - one.end : one.at - first;
    return [
      {
        sign: sign + 1,
        word: wordNumber(line, one.at - (article ? 2 : 1)),
        next: wordNumber(line, one.end),
        gap: gap <= 2 ? 1 : gap <= 5 ? 2 : gap <= 10 ? 3 : 4,
      },
    ];
  });
}

function signOf(told: string | null, side: string, other: string | null): number {
  if (told === null) return 1;
  return told === side ? 2 : told === other ? 3 : 4;
}

function relationTo(told: readonly (string | null)[], side: string, other: string | null): number {
  return told.length > 1 ? 5 : signOf(told[0] ?? null, side, other);
}

function relationNumber({ relation }: AssertedCount): number {
  return relation === null ? 1 : relation === 'NEAREST' ? 2 : relation === 'OPPOSITE' ? 3 : 4;
}

/** Whether a figure before is the same, and whose it was. */
function sameFigure(
  count: AssertedCount,
  before: readonly SidedBefore[],
  side: string | null,
): number {
  const same = before.findLast(
    ({ figure }) =>
      figure.count.quantity.value === count.quantity.value && count.quantity.value !== null,
  );
  if (!same) return 1;
  if (!('side' in same.option)) return 'both' in same.option ? 2 : 3;
  return same.option.side === side ? 4 : 5;
}

function lastSide(before: readonly SidedBefore[], side: string, other: string | null): number {
  const last = before.at(-1)?.option;
  if (!last) return 1;
  return 'side' in last ? signOf(last.side, side, other) + 1 : 6;
}

function sumsUp({ quantity }: AssertedCount, before: readonly SidedBefore[]): boolean {
  const values = before.map(({ figure }) => figure.count.quantity.value ?? Number.NaN);
  return values.some((a, i) => values.some((b, j) => i < j && a + b === quantity.value));
}

/** Words of sums and of each side beside a figure. */
function signsNear({ words }: Line, first: number): number {
  const near = words.slice(Math.max(0, first - 6), first + 9);
  let [sums, shares, swaps] = [0, 0, 0];
  for (const { lower } of near) {
    if (lower === 'for') swaps = 1;
    else if (SUMS.has(lower)) sums = 1;
    else if (SHARES.has(lower)) shares = 1;
  }
  return sums + 2 * shares + 4 * swaps;
}

const SUMS = wordSet('total all altogether overall sum');
const SHARES = wordSet('each apiece both either respectively');
