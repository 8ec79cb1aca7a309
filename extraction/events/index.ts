import type { Reading } from '../reading.ts';
import type { EventExtraction } from '../types.ts';

/** The exchanges, negotiations and agreements that a document reports. */
export function readEvents(_reading: Reading): EventExtraction[] {
  return [];
}
