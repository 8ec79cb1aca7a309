import type { Line } from '../scene/line.ts';
import type { Trigger } from '../triggers/trigger.ts';

/** The most words between a preposition and the swap that it names. */
const MAX_FRAME_WORDS = 6;

/**
 * The swap within which a verb tells of those who were freed: '40 captives came home in a swap
 * brokered by Orrin in May'; null without.
 */
export function frameOfVerb({ words, clauses, triggers }: Line, verb: Trigger): Trigger | null {
  if (verb.kind !== 'EXCHANGE' || verb.verb === null) return null;
  const frame = triggers.find(({ first }) => first > verb.first);
  if (frame?.kind !== 'EXCHANGE' || frame.verb !== null || frame.act !== 'SWAP') return null;
  if (clauses[frame.first] !== clauses[verb.first]) return null;
  const before = words.slice(Math.max(verb.end, frame.first - MAX_FRAME_WORDS), frame.first);
  const at = before.findLastIndex(({ lower }) => /^(?:in|under|during|of)$/.test(lower));
  return at >= 0 && /^(?:an?|the)$/.test(before[at + 1]?.lower ?? '') ? frame : null;
}
