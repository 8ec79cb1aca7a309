import { readDocument } from '../../../../../extraction/index.ts';
import { eventModels } from '../../../../../extraction/languages/en/events/models.ts';
import type { Line } from '../../../../../extraction/languages/en/events/scene/line.ts';
import { readLines } from '../../../../../extraction/languages/en/events/scene/read-lines.ts';
import {
  readSides,
  type Sides,
} from '../../../../../extraction/languages/en/events/scene/sides.ts';
import { english } from '../../../../../extraction/languages/en/index.ts';
import { read } from '../../../../../extraction/read.ts';
import type { Reading } from '../../../../../extraction/reading.ts';

/** The first line of a text, with what is known around it; an empty last line keeps it no headline. */
export function lineOf(text: string): { line: Line; sides: Sides; reading: Reading } {
  const reading = read(
    readDocument({ text, publishedAt: '2025-11-16T12:00:00Z', headline: '' }),
    english,
  );
  const lines = readLines(reading, eventModels().figures);
  return { line: lines[0]!, sides: readSides(reading, lines), reading };
}
