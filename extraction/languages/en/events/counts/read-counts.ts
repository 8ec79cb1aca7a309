import type { Quantity } from '../numbers/quantities.ts';
import type { PeopleGroup } from '../people/people-groups.ts';
import { type Line, spanOfWords } from '../scene/line.ts';
import type { Sides } from '../scene/sides.ts';
import type { Trigger } from '../triggers/trigger.ts';
import { isBare, ownSide, sideAfter, sideBefore, standsForPeople } from './bare-numbers.ts';
import type { CountDraft } from './count-draft.ts';
import { isCountable, isMeasure, withoutParts } from './countable.ts';
import { opposite, type ReceiverContext, receiverOf } from './receiver.ts';
import { isForEach, sameNumbers, swappedFor } from './shared-counts.ts';

/** The counts of a line, each with the trigger whose event it counts. */
export function readCounts(line: Line, sides: Sides, parties: readonly string[]): CountDraft[] {
  const exchanges = line.triggers.filter(({ kind }) => kind === 'EXCHANGE');
  if (exchanges.length === 0) return [];
  const drafts: CountDraft[] = [];
  const quantities = withoutParts(
    line,
    line.quantities
      .filter((quantity) => !isMeasure(line, quantity))
      .filter(
        (quantity) =>
          !line.dates.some(({ start, end }) => {
            const span = spanOfWords(line, quantity.first, quantity.end);
            return span.start < end && start < span.end;
          }),
      ),
  );
  const swapped = new Set<Quantity>();
  for (const quantity of quantities) {
    if (swapped.has(quantity)) continue;
    const group = line.groups.find((one) => one.quantity === quantity) ?? null;
    if (!isCountable(line, quantity, group) || !isBesideTrigger(line, exchanges, quantity, group))
      continue;
    const trigger = ownerOf(exchanges, group, quantity);
    const other = swappedFor(line, quantity, quantities);
    if (other) swapped.add(other);
    const context = { line, trigger, sides, parties };
    drafts.push(...(other ? pairOf(context, quantity, other) : singleOf(context, quantity, group)));
  }
  return [...drafts, ...repeated(line, sides, parties, drafts)];
}

/** Whether a trigger has the group as its object or stands in its clause. */
function isBesideTrigger(
  line: Line,
  triggers: readonly Trigger[],
  quantity: Quantity,
  group: PeopleGroup | null,
): boolean {
  return triggers.some(
    ({ first, groups }) =>
      line.clauses[first] === line.clauses[quantity.first] ||
      (group !== null && groups.some(({ head }) => head === group.head)) ||
      (group === null && line.clauses[quantity.first]! > line.clauses[first]!),
  );
}

/** The trigger that has the group as its object, else the nearest. */
function ownerOf(
  triggers: readonly Trigger[],
  group: PeopleGroup | null,
  quantity: Quantity,
): Trigger {
  const owners = triggers.filter(
    ({ groups, leftOut }) => !leftOut && group && groups.some(({ head }) => head === group.head),
  );
  const owner = owners.findLast(({ first }) => first < quantity.first) ?? owners[0];
  const figure = triggers.find(({ act, end }) => act === 'FIGURE' && end === quantity.first);
  if (figure) return figure;
  const distance = ({ first }: Trigger): number => Math.abs(first - quantity.first);
  return owner ?? triggers.reduce((best, one) => (distance(one) < distance(best) ? one : best));
}

function draft(
  { line, trigger }: ReceiverContext,
  { first, end, value, low, high, approximate }: Quantity,
  side: string | null,
  bodies: boolean,
  total = false,
): CountDraft {
  const span = spanOfWords(line, first, end);
  return { quantity: { value, low, high, approximate }, span, bodies, side, total, trigger };
}

function singleOf(
  context: ReceiverContext,
  quantity: Quantity,
  group: PeopleGroup | null,
): CountDraft[] {
  const { line, trigger, parties } = context;
  const bodies = group ? group.class === 'BODY' : countsBodies(trigger);
  if ((group || isBare(line, quantity)) && isForEach(line, quantity)) {
    return forEach(context, quantity, bodies);
  }
  if (!group && !standsForPeople(context, quantity)) return [];
  const beforeSide = group?.countryCode ? null : sideBefore(context, quantity);
  const side =
    ownSide(context, quantity) ??
    sideAfter(context, group?.end ?? quantity.end) ??
    beforeSide ??
    receiverOf(context, group);
  const total = side === null && trigger.act === 'SWAP' && parties.length > 0;
  return [draft(context, quantity, side, bodies, total)];
}

function forEach(context: ReceiverContext, quantity: Quantity, bodies: boolean): CountDraft[] {
  if (context.parties.length !== 2) return [draft(context, quantity, null, bodies)];
  return context.parties.map((side) => draft(context, quantity, side, bodies));
}

/** '205 for 205': what is given for what; equal numbers hold for both sides. */
function pairOf(context: ReceiverContext, given: Quantity, got: Quantity): CountDraft[] {
  const { line, trigger, sides, parties } = context;
  const groupOf = (quantity: Quantity): PeopleGroup | null =>
    line.groups.find((one) => one.quantity === quantity) ?? null;
  const bodies = (groupOf(given)?.class ?? groupOf(got)?.class) === 'BODY' || countsBodies(trigger);
  const [first, second] = [given, got].map((quantity) =>
    sides.ofCountry(groupOf(quantity)?.countryCode ?? null),
  );
  if (!first && !second && given.value === got.value) return forEach(context, given, bodies);
  const giver = giverOf(context);
  const to = first ?? (second && opposite(second, parties)) ?? (giver && opposite(giver, parties));
  const back = second ?? (first && opposite(first, parties)) ?? giver;
  return [draft(context, given, to, bodies), draft(context, got, back, bodies)];
}

/** 'Orrin swapped 40 captives for 12': the one side before the verb gives the first number. */
function giverOf({ line, trigger, sides }: ReceiverContext): string | null {
  if (trigger.verb === null) return null;
  const before = sides
    .inLine(line)
    .filter(({ end, locative }) => !locative && end <= line.words[trigger.first]!.start);
  const keys = new Set(before.map(({ side }) => side));
  return keys.size === 1 ? before[0]!.side : null;
}

function countsBodies(trigger: Trigger): boolean {
  return trigger.groups.length > 0 && trigger.groups.every((group) => group.class === 'BODY');
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
