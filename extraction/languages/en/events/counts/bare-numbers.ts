import type { Quantity } from '../numbers/quantities.ts';
import type { SideMention } from '../scene/sides.ts';
import { opposite, type ReceiverContext } from './receiver-context.ts';

/** 'Varnia received 205 and Orrin 195', 'Varnia freed 205 and Orrin 195': the side before a number. */
export function sideBefore(
  { line, sides, trigger, parties }: ReceiverContext,
  quantity: Quantity,
): string | null {
  if (trigger.act !== 'RECEIPT' && trigger.act !== 'HANDOVER') return null;
  const start = line.words[quantity.first]!.start;
  const mention = sides.inLine(line).findLast(({ end }) => end <= start);
  const last = line.words[quantity.first - 1];
  if (!mention || !last || mention.end !== last.end || mention.locative) return null;
  if (trigger.act === 'RECEIPT') return mention.side;
  return trigger.end < quantity.first - 1 ? opposite(mention.side, parties) : null;
}

/** 'Orrin wants 64 of its citizens back': the side that speaks of its own people. */
export function ownSide({ line, sides }: ReceiverContext, { first, end }: Quantity): string | null {
  const { words, groups } = line;
  if (words[end]?.lower !== 'of' || !/^(?:its|their)$/.test(words[end + 1]?.lower ?? ''))
    return null;
  const inGroup = ({ start }: SideMention): boolean =>
    groups.some((group) => words[group.first]!.start <= start && start < words[group.end - 1]!.end);
  const before = sides
    .inLine(line)
    .filter((one) => one.end <= words[first]!.start && !one.locative && !inGroup(one));
  const named = new Set(before.map(({ side }) => side));
  return named.size === 1 ? before[0]!.side : null;
}

/** '29 would go to Orrin and 19 to Varnia': the side right after the number receives it. */
export function sideAfter({ line, sides }: ReceiverContext, end: number): string | null {
  const { words } = line;
  if (
    words[end]?.lower === 'for' &&
    words[end + 2] &&
    !/^(?:and|but|against|[,.;])$/.test(words[end + 2]!.lower)
  )
    return null;
  let at = end;
  while (at < end + 3 && /^(?:would|will|to|go|goes|went|for)$/.test(words[at]?.lower ?? '')) at++;
  if (!/^(?:to|for)$/.test(words[at - 1]?.lower ?? '')) return null;
  const start = words[words[at]?.lower === 'the' ? at + 1 : at]?.start;
  return sides.inLine(line).find((mention) => mention.start === start)?.side ?? null;
}
