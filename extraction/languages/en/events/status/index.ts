import type { EventStatus } from '../../../../types.ts';
import type { Line } from '../scene/line.ts';
import type { Trigger } from '../triggers/trigger.ts';
import { nounStatus } from './noun-status.ts';
import { verbStatus } from './verb-status.ts';

/** What a sentence says of how far its event has come; null where it says nothing. */
export function statusOf(line: Line, trigger: Trigger): EventStatus | null {
  return trigger.verb === null ? nounStatus(line, trigger) : verbStatus(line, trigger);
}
