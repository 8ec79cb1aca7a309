import type { CountMention, EventStatus, Measure } from '../../../../types.ts';
import type { CountDraft } from './count-draft.ts';

/** A count with what decides its measure and who vouches for it. */
export interface AssertedCount extends CountDraft {
  /** What its own sentence says of how far the event has come. */
  status: EventStatus;
  assertedBy: string | null;
  /** The side of that authority. */
  assertingSide: string | null;
  headline: boolean;
}

/** The most figures of one event that are compared. */
const MAX_COUNTS = 100;

/**
 * The counts of one event; the same figure for the same side is one count.
 *
 * @param figures every figure of people that the document gives.
 */
export function mergeCounts(
  all: readonly AssertedCount[],
  figures: ReadonlySet<number>,
): CountMention[] {
  const merged: CountMention[] = [];
  const counts = withoutParts(all.slice(0, MAX_COUNTS), figures);
  const text = counts.filter(({ headline }) => !headline);
  const wanted = counts.filter(
    (count) => !count.headline || !text.some((other) => sharesFigure(count, other)),
  );
  const sidedFirst = [...wanted].sort((a, b) => Number(a.side === null) - Number(b.side === null));
  for (const count of sidedFirst) {
    const mention = mentionOf(count);
    const same = merged.find((other) => isSameCount(other, mention));
    if (!same) merged.push(mention);
    else if (same.assertedBy === null && mention.assertedBy !== null)
      same.assertedBy = mention.assertedBy;
  }
  return merged.sort(
    (a, b) => a.span.start - b.span.start || String(a.side).localeCompare(String(b.side)),
  );
}

/** In place of '23 sailors and a shepherd' the 24 that the document speaks of elsewhere. */
function withoutParts(
  counts: readonly AssertedCount[],
  figures: ReadonlySet<number>,
): AssertedCount[] {
  return counts.map((count) => {
    const { partOf: sum } = count;
    if (sum === null || !figures.has(sum)) return count;
    return { ...count, quantity: { value: sum, low: sum, high: sum, approximate: false } };
  });
}

function mentionOf(count: AssertedCount): CountMention {
  const { value, low, high, approximate } = count.quantity;
  const { side, assertedBy, span } = count;
  return { measure: measureOf(count), side, value, low, high, approximate, assertedBy, span };
}

function measureOf({ bodies, planned, status }: AssertedCount): Measure {
  if (bodies) return 'BODIES_RETURNED';
  return !planned && status === 'COMPLETED' ? 'PERSONS_RELEASED' : 'PERSONS_TO_BE_RELEASED';
}

/** A figure without a side repeats one with a side; a figure for another side does not. */
function isSameCount(a: CountMention, b: CountMention): boolean {
  if (a.measure !== b.measure || (a.side !== b.side && b.side !== null)) return false;
  return a.value === b.value && a.low === b.low && a.high === b.high;
}

/** A headline shortens: its '300' is the text's 'more than 300', and the text tells whose they are. */
function sharesFigure(headline: AssertedCount, other: AssertedCount): boolean {
  const { value, low, high } = other.quantity;
  const figure = headline.quantity.value ?? headline.quantity.low ?? headline.quantity.high;
  return (
    headline.bodies === other.bodies && (figure === value || figure === low || figure === high)
  );
}
