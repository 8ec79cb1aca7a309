import { isCount } from '../figures/is-count.ts';
import type { WeighedFigure } from '../figures/weighed-figure.ts';
import type { Quantity } from '../numbers/quantities.ts';
import type { PeopleGroup } from '../people/people-groups.ts';
import { type Line, spanOfWords } from '../scene/line.ts';
import type { Sides } from '../scene/sides.ts';
import type { Trigger } from '../triggers/trigger.ts';
import { isAddition } from './additions.ts';
import { sideAfter, sideBefore } from './bare-numbers.ts';
import type { CountDraft, Relation } from './count-draft.ts';
import { sideOfFigure } from './figure-side.ts';
import { standsAlone } from './frames/frame.ts';
import { type Counted, withSums } from './joined-parts.ts';
import { peopleSide } from './people-side.ts';
import { receiverOf } from './receiver.ts';
import { opposite, type ReceiverContext } from './receiver-context.ts';
import { isForEach, sameNumbers, swappedFor } from './shared-counts.ts';
import { withSharedReceiver } from './shared-receiver.ts';
import { withSideWords } from './side-words.ts';
import { subjectOf } from './subject.ts';

/** The counts of a line, each with the trigger whose event it counts. */
export function readCounts(
  line: Line,
  plainSides: Sides,
  parties: readonly string[],
): CountDraft[] {
  const exchanges = line.triggers.filter(({ kind }) => kind === 'EXCHANGE');
  if (exchanges.length === 0) return [];
  const sides = withSideWords(plainSides, parties);
  const counted: Counted[] = [];
  const figures = line.figures.filter(isCount);
  const quantities = figures.filter(({ single }) => !single).map(({ quantity }) => quantity);
  const swapped = new Set<Quantity>();
  for (const figure of figures) {
    const { quantity, group } = figure;
    const trigger = swapped.has(quantity) ? null : ownerOf(exchanges, group, quantity);
    if (!trigger) continue;
    const context = { line, trigger, sides, parties };
    const other = figure.single ? null : swappedFor(line, quantity, quantities);
    if (other) swapped.add(other);
    const drafts = other ? pairOf(context, quantity, other) : singleOf(context, figure);
    counted.push(...drafts.map((draft) => ({ draft, group: other ? null : group })));
  }
  counted.sort((a, b) => a.draft.span.start - b.draft.span.start);
  const drafts = withSums(line, withSharedReceiver(line, sides, counted));
  return [...drafts, ...repeated(line, sides, parties, drafts)];
}

/** The trigger that has the group as its object, else that of the figure itself, else the nearest. */
function ownerOf(
  triggers: readonly Trigger[],
  group: PeopleGroup | null,
  quantity: Quantity,
): Trigger | null {
  const figure = triggers.find(({ act, first }) => act === 'FIGURE' && first === quantity.first);
  if (figure) return figure;
  const others = triggers.filter(({ act }) => act !== 'FIGURE');
  const owners = others.filter(
    ({ groups, leftOut }) => !leftOut && group && groups.some(({ head }) => head === group.head),
  );
  const owner = owners.findLast(({ first }) => first < quantity.first) ?? owners[0];
  return owner ?? nearest(others, quantity.first);
}

function nearest(triggers: readonly Trigger[], at: number): Trigger | null {
  const near = triggers.toSorted((a, b) => Math.abs(a.first - at) - Math.abs(b.first - at));
  return near[0] ?? null;
}

function draft(
  { line, trigger }: ReceiverContext,
  { first, end, value, low, high, approximate }: Quantity,
  side: string | null,
  bodies: boolean | null,
  relation: Relation | null = null,
): CountDraft {
  const noun = line.groups.find(({ quantity }) => quantity?.first === first);
  return {
    quantity: { value, low, high, approximate },
    span: spanOfWords(line, first, end),
    bodies,
    side,
    relation,
    planned: isPlanned(line, trigger),
    added: isAddition(line, first, noun?.end ?? end),
    partOf: null,
    trigger,
  };
}

/** 'Orrin asked for 40', '40 would go to Orrin', 'a second stage of 40 is planned' */
function isPlanned({ words, clauses }: Line, { figure, first }: Trigger): boolean {
  if (figure === undefined || figure === 'TOTAL') return false;
  if (figure === 'ASKED') return true;
  return words.some(
    ({ lower, capital }, i) => clauses[i] === clauses[first] && AHEAD.test(lower) && !capital,
  );
}

const AHEAD = /^(?:will|would|could|may|might|planned|expected|due|scheduled)$/;

function singleOf(
  context: ReceiverContext,
  { quantity, group, single }: WeighedFigure,
): CountDraft[] {
  const { line, trigger } = context;
  if (single) return oneOf(context, quantity, group);
  const bodies = group ? group.class === 'BODY' : bodiesOf(trigger);
  if ((group || standsAlone(line.words, quantity.end)) && isForEach(line, quantity)) {
    return forEach(context, quantity, bodies);
  }
  if (trigger.act === 'FIGURE') {
    const { side, relation } = sideOfFigure(context, quantity, group);
    return [draft(context, quantity, side, bodies, relation)];
  }
  const beforeSide = group?.countryCode ? null : sideBefore(context, quantity);
  const side =
    sideAfter(context, group?.end ?? quantity.end) ?? beforeSide ?? receiverOf(context, group);
  const restates = side === null && !group && trigger.act !== 'SWAP';
  return [draft(context, quantity, side, bodies, restates ? 'NEAREST' : null)];
}

/** 'freed a soldier', 'swapped two captives for a woman': one person without a number. */
function oneOf(
  context: ReceiverContext,
  quantity: Quantity,
  group: PeopleGroup | null,
): CountDraft[] {
  const side = receiverOf(context, group);
  const relation = side === null ? 'NEAREST' : null;
  return [draft(context, quantity, side, group?.class === 'BODY', relation)];
}

function forEach(
  context: ReceiverContext,
  quantity: Quantity,
  bodies: boolean | null,
): CountDraft[] {
  if (context.parties.length !== 2) return [draft(context, quantity, null, bodies)];
  return context.parties.map((side) => draft(context, quantity, side, bodies));
}

/** '205 for 205': what is given for what; equal numbers hold for both sides. */
function pairOf(context: ReceiverContext, given: Quantity, got: Quantity): CountDraft[] {
  const { line, trigger, parties } = context;
  const groupOf = (quantity: Quantity): PeopleGroup | null =>
    line.groups.find((one) => one.quantity === quantity) ?? null;
  const bodies = (groupOf(given)?.class ?? groupOf(got)?.class) === 'BODY' || bodiesOf(trigger);
  const [first, second] = [groupOf(given), groupOf(got)].map(
    (group) => group && peopleSide(context, group),
  );
  if (!first && !second && given.value === got.value) return forEach(context, given, bodies);
  const to = first ?? opposite(second ?? null, parties) ?? receiverOfGiven(context, groupOf(given));
  const back = second ?? opposite(to, parties);
  return [draft(context, given, to, bodies), draft(context, got, back, bodies)];
}

/** 'Orrin swapped 40 captives for 12': who acts gives the first number. */
function receiverOfGiven(context: ReceiverContext, group: PeopleGroup | null): string | null {
  const { trigger, parties } = context;
  if (trigger.act === 'SWAP' && trigger.verb) return opposite(subjectOf(context), parties);
  return receiverOf(context, group);
}

/** Whether those of whom a trigger speaks are bodies; null where it does not say. */
function bodiesOf({ groups }: Trigger): boolean | null {
  return groups.length === 0 ? null : groups.every((group) => group.class === 'BODY');
}

/** 'Orrin freed 40 sailors and got the same number back': counts that repeat another's number. */
function repeated(
  line: Line,
  sides: Sides,
  parties: readonly string[],
  drafts: readonly CountDraft[],
): CountDraft[] {
  return sameNumbers(line).flatMap(({ first, end }) => {
    const span = spanOfWords(line, first, end);
    const source = drafts.findLast((one) => one.span.end <= span.start);
    if (!source) return [];
    const group = line.groups.find(({ head }) => head >= end && head - end <= 4);
    const named = sides.ofCountry(group?.countryCode ?? null);
    const side = named ?? (source.side && opposite(source.side, parties));
    return [{ ...source, span, side }];
  });
}
