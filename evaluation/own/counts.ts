import type { CountMention, Extraction } from '../../extraction/index.ts';
import { actorOf, isSide } from './actors.ts';
import type { GoldCount } from './annotation.ts';

/** Whether a count has the annotated measure, receiving side and figure; who asserts it is left out. */
export function sameCount(gold: GoldCount, found: CountMention, extraction: Extraction): boolean {
  const { value, low, high, approximate } = gold.figure;
  return (
    gold.measure === found.measure &&
    value === found.value &&
    low === found.low &&
    high === found.high &&
    approximate === found.approximate &&
    sameSide(gold.side, found.side, extraction)
  );
}

function sameSide(gold: string | null, found: string | null, extraction: Extraction): boolean {
  const actor = actorOf(extraction, found);
  return gold === null || actor === null ? gold === found : isSide(actor, gold);
}

/** A figure in the shape of the annotations, for messages. */
export function figureText({ value, low, high }: Omit<GoldCount['figure'], 'approximate'>): string {
  if (low !== null && high !== null) return low === high ? `${low}` : `${low}-${high}`;
  if (low !== null) return `>=${low}`;
  return high === null ? `~${value}` : `<=${high}`;
}
