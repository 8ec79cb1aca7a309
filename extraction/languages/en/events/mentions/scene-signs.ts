import { hashText } from '../../../../learning/hash.ts';
import { isGeneric } from '../drafts/reference.ts';
import type { Line } from '../scene/line.ts';
import { isRelevant } from '../scene/relevance.ts';
import type { Sides } from '../scene/sides.ts';
import { KINDS } from './clause-units.ts';
import { wordSign } from './word-signs.ts';

/** What a document as a whole says of whether it tells of events. */
export interface SceneSigns {
  sides: Sides;
  /** Steps from 0: how sure the rules are that the document is about war, peace or captives. */
  matter: number;
  /** How many different words of conflict and captivity the document has, in steps. */
  conflict: number;
  /** How many different words of other matters it has, in steps. */
  other: number;
  /** How many triggers that may be sure it has of each kind, in steps. */
  sure: readonly number[];
  /** Bits of the kinds that headline and lead have triggers of. */
  lead: number;
}

const CONFLICT = new Set(['conflict', 'held', 'people CAPTIVE', 'people BODY'].map(hashText));
const OTHER = hashText('other');
/** The last sentence, counted from 0, of headline and lead. */
const LAST_LEAD_LINE = 1;

/** Reads the signs of a document from its lines. */
export function sceneSigns(lines: readonly Line[], sides: Sides): SceneSigns {
  const conflict = new Set<number>();
  const other = new Set<number>();
  const sure = KINDS.map(() => 0);
  let lead = 0;
  for (const line of lines) {
    for (const word of line.words) {
      const { classes, word: hash } = wordSign(word);
      if (classes.some(isOfConflict)) conflict.add(hash);
      if (classes.includes(OTHER)) other.add(hash);
    }
    for (const trigger of line.triggers) {
      const kind = KINDS.indexOf(trigger.kind);
      if (line.index <= LAST_LEAD_LINE) lead |= 1 << kind;
      if (trigger.strength !== 'WEAK' && !isGeneric(line, trigger)) sure[kind]!++;
    }
  }
  return {
    sides,
    matter: isRelevant(lines, sides) ? 1 : 0,
    conflict: stepOf(conflict.size),
    other: stepOf(other.size),
    sure: sure.map(stepOf),
    lead,
  };
}

/** Whether a document has a word of conflict or captivity at all. */
export function saysConflict(lines: readonly Line[]): boolean {
  return lines.some(({ words }) => words.some((word) => wordSign(word).classes.some(isOfConflict)));
}

function isOfConflict(one: number): boolean {
  return CONFLICT.has(one);
}

/** A number in steps: 0, 1, 2, 3 to 4, 5 to 8, more. */
export function stepOf(count: number): number {
  return count < 3 ? count : count < 5 ? 3 : count < 9 ? 4 : 5;
}
