import type { Reading } from '../reading.ts';
import type { EventExtraction } from '../types.ts';

/** The exchanges, negotiations and agreements that a report tells of. */
export function readEvents(_reading: Reading): EventExtraction[] {
  return [];
}
